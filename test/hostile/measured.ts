import { writeSync } from 'node:fs';
import { main } from '../../scripts/cli.ts';

/** The command line, which at its end tells descriptor 3 what it took. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});
await main(process.argv.slice(2));
