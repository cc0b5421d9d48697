/** Loaded ahead of a measured Node process: writes what it used, all its threads together, when it ends. */
import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const report = process.env.BENCH_USAGE;
if (report && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu_ms: (userCPUTime + systemCPUTime) / 1000, peak_mb: maxRSS / 1024 };
    fs.writeFileSync(report, JSON.stringify(usage));
  });
}
