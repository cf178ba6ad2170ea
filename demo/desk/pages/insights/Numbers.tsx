import type { ComponentChildren } from 'preact';

export interface NumberRow {
  key: string;
  label: string;
  /** The colour that stands for it in the chart: one of the style sheet's. */
  swatch?: string;
  cells: ComponentChildren[];
}

interface NumbersProps {
  caption: string;
  columns: string[];
  rows: NumberRow[];
}

/** A chart's numbers, and the key to its colours. */
export function Numbers({ caption, columns, rows }: NumbersProps) {
  const [first, ...others] = columns;
  const table = (
    <table class="numbers">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((column) => (
            <th key={column} scope="col" class="number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, swatch, cells }) => (
          <tr key={key}>
            <th scope="row">
              {swatch && <span class={`swatch ${swatch}`} aria-hidden="true" />}
              {label}
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} class="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  // On a phone a wide one is moved sideways, by keyboard too.
  return columns.length <= 3 ? (
    table
  ) : (
    <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
      {table}
    </div>
  );
}
