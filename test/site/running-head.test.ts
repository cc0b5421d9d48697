import { expect, test } from 'vitest';
import { runningHead } from '../../scripts/site/running-head.ts';
import { shell } from './fixture-shell.ts';

test('a printed page says contract, as-of day and version at its head', () => {
  const { path, text } = runningHead({ ...shell('总览', '/'), sampleBadge: null });
  expect(path).toBe('look/running.css');
  expect(text).toMatch(/^:root \{\n {2}--running: "[^"\\]+　截至 2025-07-04　版本 7c41e9a";\n\}\n$/);
});

test('a title cannot end the string it stands in', () => {
  const { text } = runningHead({ ...shell('总览', '/'), contractTitle: '甲"; } * { color: red \\\n</style>' });
  expect(text).toContain('--running: "甲\\22 ; } * { color: red \\5c \\a \\3c /style>　');
  expect(text.split('\n')).toHaveLength(4);
});
