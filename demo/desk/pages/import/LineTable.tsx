import { ProblemError } from '../../../../sdk/client/index.ts';
import { words } from '../../words.ts';

export interface LineNote {
  where: string;
  why: string;
}

/** What is wrong with a file, when that is why it was not taken. */
export function faultsOf(failure: unknown): LineNote[] | null {
  if (!(failure instanceof ProblemError) || !failure.is('import_rejected')) return null;
  return failure.fields.map(({ pointer, detail }) => ({ where: pointer, why: detail }));
}

/** Lines of a file, each with what is to be said of it. */
export function LineTable({ rows }: { rows: LineNote[] }) {
  const said = words.import;
  return (
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">{said.line}</th>
          <th scope="col">{said.why}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ where, why }) => (
          <tr key={`${where} ${why}`}>
            <th scope="row">{where}</th>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
