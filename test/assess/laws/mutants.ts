/** One-line mistakes, each with the law that must notice it. `from` stands in the file exactly once. */
export interface Mutant {
  name: string;
  law: string;
  file: string;
  from: string;
  to: string;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'what is over a cap is forgiven together with the cap',
    law: 'a finding about a new fact never raises the total',
    file: 'scripts/assess/score/cells.ts',
    from: 'const lost = cap && (isLost || asked.gt(cap)) ? cap : asked;',
    to: 'const lost = cap && asked.gt(cap) ? asked.sub(cap) : asked;',
  },
  {
    name: 'facts are listed as they were read',
    law: 'the order of records is irrelevant',
    file: 'scripts/assess/score/allocate.ts',
    from: 'for (const key of [...byKey.keys()].sort(compareText)) {',
    to: 'for (const key of [...byKey.keys()]) {',
  },
  {
    name: 'full units and begun units are confused',
    law: 'full units ≤ by size ≤ begun units',
    file: 'scripts/calendar/deadline.ts',
    from: "return partial === 'floor' ? over.floor() : partial === 'ceil' ? over.ceil() : over;",
    to: "return partial === 'floor' ? over.ceil() : partial === 'ceil' ? over.floor() : over;",
  },
  {
    name: 'begun steps of a rate are cut off',
    law: 'full steps ≤ by size ≤ begun steps',
    file: 'scripts/assess/primitives/rate.ts',
    from: '? [steps.ceil(), ',
    to: '? [steps.floor(), ',
  },
  {
    name: 'a row may fall below nothing',
    law: 'a row keeps between nothing and its full marks',
    file: 'scripts/assess/score/cells.ts',
    from: 'return value.lt(0) ? ZERO : value.gt(max) ? max : value;',
    to: 'return value.gt(max) ? max : value;',
  },
  {
    name: 'every tenth day of the calendar is a day off',
    law: 'whole weeks later the total is the same',
    file: 'scripts/calendar/calendar.ts',
    from: 'const isWeekday = weekdayOf(first + index) < 6;',
    to: 'const isWeekday = weekdayOf(first + index) < 6 && index % 10 !== 0;',
  },
  {
    name: 'excluded time is added to the outage',
    law: 'taking an exclusion away never raises the total',
    file: 'scripts/calendar/deadline.ts',
    from: 'left -= taken;\n    done',
    to: 'left += taken;\n    done',
  },
  {
    name: 'only what is disputed stands when disputes fall away',
    law: 'dismissing disputes never costs, and without any changes nothing',
    file: 'scripts/assess/score/rows.ts',
    from: "const standing = allocations.filter(({ fact }) => fact.state !== 'disputed');",
    to: "const standing = allocations.filter(({ fact }) => fact.state === 'disputed');",
  },
  {
    name: 'each tier begins at nothing again',
    law: 'a series costs the same one by one as together',
    file: 'scripts/assess/primitives/price.ts',
    from: 'if (upto !== null) start = upto;',
    to: 'if (upto === null) start = from;',
  },
  {
    name: 'weights are not divided by what they add up to',
    law: 'a sheet without facts has full marks, whatever does not apply',
    file: 'scripts/assess/score/totals.ts',
    from: '(fraction(row.weight) ?? ZERO).div(whole)',
    to: '(fraction(row.weight) ?? ZERO)',
  },
  {
    name: 'what does not apply is taken away instead of handed on',
    law: 'a sheet without facts has full marks, whatever does not apply',
    file: 'scripts/assess/score/totals.ts',
    from: 'const factor = all.div(applied);',
    to: 'const factor = applied.div(all);',
  },
  {
    name: 'all deductions are carried on, those that were taken too',
    law: 'what is carried forward is never taken twice',
    file: 'scripts/assess/score/cells.ts',
    from: 'excess: asked.gt(lost) ? asked.sub(lost) : ZERO,',
    to: 'excess: asked,',
  },
  {
    name: 'the lowest and the highest period are confused',
    law: 'lowest period ≤ mean ≤ highest',
    file: 'scripts/assess/score/cells.ts',
    from: "(how === 'min' ? one.lt(best) : one.gt(best))",
    to: "(how === 'min' ? one.gt(best) : one.lt(best))",
  },
  {
    name: 'what is taken off is rounded by itself',
    law: 'what is paid and what is taken off make the amount, to the fen',
    file: 'scripts/assess/score/payments.ts',
    from: 'deducted: printed(amount.sub(payable), FEN),',
    to: 'deducted: print(paid.deducted),',
  },
  {
    name: 'a period that has triggered once triggers again',
    law: 'no period serves two triggers',
    file: 'scripts/assess/score/triggers.ts',
    from: 'runs.push(open);\n    open = [];',
    to: 'runs.push(open);',
  },
  {
    name: 'an edge belongs to both bands',
    law: 'every number lies in exactly one band',
    file: 'scripts/assess/primitives/bounds.ts',
    from: 'value.gt(low.value) || (low.included && value.equals(low.value))',
    to: 'value.gte(low.value)',
  },
  {
    name: 'two outages at once count twice',
    law: 'an outage within another changes nothing',
    file: 'scripts/assess/primitives/lateness.ts',
    from: 'if (before && from <= before.to) before.to = Math.max(before.to, to);',
    to: 'if (before && from < before.from) before.to = Math.max(before.to, to);',
  },
];
