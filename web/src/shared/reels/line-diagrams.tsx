import s from "./line-diagrams.module.css";

interface LineDiagramsProps {
  document: { lines: number[][]; rows: number };
  title: string;
  labelOf: (line: number) => string;
}

/** Every line of a machine, drawn small. */
export function LineDiagrams({ document, title, labelOf }: LineDiagramsProps) {
  return (
    <>
      <h3 className="mt-5 mb-2 font-bold">{title}</h3>
      <ol className={s.lines}>
        {document.lines.map((rows, i) => (
          <li key={rows.join("")} aria-label={labelOf(i + 1)}>
            <LineDiagram rows={rows} height={document.rows} />
            <span>{i + 1}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

const UNIT = 12;

function LineDiagram({ rows, height }: { rows: number[]; height: number }) {
  const width = rows.length * UNIT;
  const points = rows.map((row, reel) => `${(reel + 0.5) * UNIT},${(row + 0.5) * UNIT}`).join(" ");
  return (
    <svg
      viewBox={`0 0 ${width} ${height * UNIT}`}
      width={width * 1.5}
      height={height * UNIT * 1.5}
      aria-hidden="true"
    >
      {rows.map((hit, reel) =>
        Array.from({ length: height }, (_, row) => (
          <rect
            key={`${reel}-${row}`}
            x={reel * UNIT + 1}
            y={row * UNIT + 1}
            width={UNIT - 2}
            height={UNIT - 2}
            rx={2}
            className={row === hit ? s.on : s.off}
          />
        )),
      )}
      <polyline points={points} className={s.path} />
    </svg>
  );
}
