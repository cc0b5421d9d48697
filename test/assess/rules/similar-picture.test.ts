import { expect, test } from 'vitest';
import { similarPicture } from '../../../scripts/assess/rules/similar-picture.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(similarPicture, given)).toEqual(expected);

const photo = (id: string, month: string, path: string, fields: object = {}) =>
  record('routine-task', id, {
    started_at: `2024-${month}-01T09:00:00+08:00`,
    attachments: [{ path: `attachments/${path}`, sha256: path }],
    ...fields,
  });
const given = (records: ReturnType<typeof photo>[], looks: { [path: string]: string }): Given => {
  const under = (one: { [path: string]: string }) =>
    Object.fromEntries(Object.entries(one).map(([path, value]) => [`attachments/${path}`, value]));
  const hashes = Object.fromEntries(
    records
      .flatMap(({ fields }) => fields.attachments as { path: string; sha256: string }[])
      .map(({ path, sha256 }) => [path, sha256]),
  );
  return { records, hashes, looks: under(looks) };
};
const LOOK = 'c3a51e0f9d72b846';
const [OCTOBER, NOVEMBER] = [photo('RT-1', '10', 'a.jpg'), photo('RT-2', '11', 'b.jpg')];

test.each<[string, string, string[]]>([
  ['the same look', LOOK, ['RT-2 attachments.0.path']],
  ['six bits away', 'c3a51e0f9d72b879', ['RT-2 attachments.0.path']],
  ['seven bits away', 'c3a51e0f9d72b8b9', []],
  ['six bits, spread', 'c3a53e1f9576ba47', ['RT-2 attachments.0.path']],
  ['another scene', '3c5ae1f0628d47b9', []],
])('%s', (_, look, expected) => check(given([OCTOBER, NOVEMBER], { 'a.jpg': LOOK, 'b.jpg': look }), expected));

test('said at the later record, whichever was read first', () =>
  check(given([NOVEMBER, OCTOBER], { 'a.jpg': LOOK, 'b.jpg': LOOK }), ['RT-2 attachments.0.path']));

test('the same bytes, one record, a correction, and what is no photograph', () => {
  const same = photo('RT-2', '11', 'a.jpg');
  check(given([OCTOBER, same], { 'a.jpg': LOOK }), []);
  const two = photo('RT-1', '10', 'a.jpg', {
    attachments: ['a.jpg', 'b.jpg'].map((path) => ({ path: `attachments/${path}`, sha256: path })),
  });
  check(given([two], { 'a.jpg': LOOK, 'b.jpg': LOOK }), []);
  const correction = photo('RT-2', '11', 'b.jpg', { supersedes: 'RT-1' });
  check(given([OCTOBER, correction], { 'a.jpg': LOOK, 'b.jpg': LOOK }), []);
  check(given([OCTOBER, NOVEMBER], { 'a.jpg': LOOK }), []);
});

const SEVEN = Array(7).fill('0000000000000000').join('');
const OTHER = '3c5ae1f0628d47b9';

test.each<[string, string, string, string]>([
  ['turned', LOOK + SEVEN, `${OTHER}${SEVEN.slice(16)}${LOOK}`, '旋转或翻转之后，与 RT-1 的照片看上去相同'],
  ['a part of the earlier', `${LOOK}${SEVEN}${OTHER}`, OTHER + SEVEN, '看上去是 RT-1 的照片裁下的一部分'],
  ['more than the earlier', LOOK, `${OTHER}${SEVEN}${LOOK}`, '裁去边缘之后，与 RT-1 的照片看上去相同'],
  ['the same, and a part of it', `${LOOK}${SEVEN}${LOOK}`, LOOK, '与 RT-1 的照片看上去相同'],
])('%s', (_, earlier, later, words) => {
  const found = observe(similarPicture, given([OCTOBER, NOVEMBER], { 'a.jpg': earlier, 'b.jpg': later }));
  expect(found.map(({ message }) => message)).toEqual([
    `常规作业 RT-2 的照片 attachments/b.jpg ${words}，文件内容不同（仅供核查参考）`,
  ]);
});

test('is a hint', () => {
  const [found] = observe(similarPicture, given([OCTOBER, NOVEMBER], { 'a.jpg': LOOK, 'b.jpg': LOOK }));
  expect(found?.message).toMatch(/仅供核查参考/);
});
