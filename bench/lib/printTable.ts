import type { Figure } from './figure.ts'

/** A table people can read, on standard output. */
export function printTable(figures: readonly Figure[]): void {
  const rows = [
    ['', 'measured', 'against', 'ratio', 'goal', ''],
    ...figures.map(({ name, value, unit, against, ratio, goal, holds }) => [
      name,
      `${value} ${unit}`,
      `${Number(against.value.toPrecision(4))} ${against.name}`,
      String(ratio),
      goal,
      holds ? 'holds' : 'MISSED',
    ]),
  ]
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  )
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}
