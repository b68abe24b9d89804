// Where applications went, as bands between the stages they reached; the same as a table for those who cannot see it.

import type { CSSProperties } from 'react'
import type { Flow, FlowNode } from '../../../shared/insights.ts'
import { useStages } from '../../api/stages.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { numberText } from '../../words/countText.ts'
import styles from './FlowChart.module.css'
import { boxWidth, type FlowBox, layOutFlow } from './flowLayout.ts'

/** Narrower, the names would not find room; then it scrolls. */
const leastWidth = 620

export function FlowChart({ flow }: { flow: Flow }) {
  const { stageOf } = useStages()
  const [ref, width] = useWidth()
  const pictureWidth = Math.max(leastWidth, width)
  const picture = layOutFlow(flow, pictureWidth)
  const nameOf = ({ kind, stageId }: FlowNode) =>
    kind === 'waiting' ? 'Waiting' : (stageOf(stageId)?.name ?? 'A stage that is gone')
  const colorOf = ({ stageId }: FlowNode) =>
    ({ '--dot': `var(--stage-${stageOf(stageId)?.color ?? 'considering'})` }) as CSSProperties
  return (
    <>
      {/* Where it is too narrow it scrolls, also by keys. */}
      <div ref={ref} className={styles.chart} tabIndex={width > 0 && width < leastWidth ? 0 : undefined}>
        <svg
          aria-hidden="true"
          className={styles.picture}
          width={pictureWidth}
          height={picture.height + 4}
          viewBox={`0 0 ${pictureWidth} ${picture.height + 4}`}
        >
          <title>Where applications went</title>
          {picture.bands.map(({ id, from, to, count, path }) => (
            <path key={id} d={path} className={styles.band} style={colorOf(to)}>
              <title>{`${nameOf(from)} → ${nameOf(to)}: ${numberText(count)}`}</title>
            </path>
          ))}
          {picture.boxes.map((box) => (
            <g key={box.node.id} style={colorOf(box.node)}>
              <rect x={box.x} y={box.y} width={boxWidth} height={box.height} rx={2} className={styles.box} />
              <Name box={box} text={`${nameOf(box.node)} ${numberText(box.node.count)}`} />
            </g>
          ))}
        </svg>
      </div>
      <table className="visually-hidden">
        <caption>Where applications went</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Applications</th>
          </tr>
        </thead>
        <tbody>
          {picture.bands.map(({ id, from, to, count }) => (
            <tr key={id}>
              <td>{nameOf(from)}</td>
              <td>{nameOf(to)}</td>
              <td>{numberText(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Name({ box, text }: { box: FlowBox; text: string }) {
  const isFirst = box.node.column === 0
  return (
    <text
      x={isFirst ? box.x - 8 : box.x + boxWidth + 7}
      y={box.y + Math.max(box.height / 2, 5)}
      textAnchor={isFirst ? 'end' : 'start'}
      dominantBaseline="central"
      className={styles.name}
    >
      {text}
    </text>
  )
}
