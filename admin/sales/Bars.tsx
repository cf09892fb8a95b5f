export type Bar = { name: string; amount: number; said: string; orders: number }

const WIDTH = 720
const HEIGHT = 180

/** Amounts over time: bars for the eye, and the same as a table for everyone. */
export function Bars({ bars, caption }: { bars: readonly Bar[]; caption: string }) {
  const most = Math.max(1, ...bars.map(({ amount }) => amount))
  const step = WIDTH / Math.max(bars.length, 1)
  return (
    <figure className="sales__chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {bars.map(({ name, amount, said }, index) => {
          const height = (amount / most) * (HEIGHT - 8)
          return (
            <rect
              key={name}
              x={index * step + step * 0.14}
              y={HEIGHT - Math.max(height, 1)}
              width={step * 0.72}
              height={Math.max(height, 1)}
            >
              <title>{`${name}: ${said}`}</title>
            </rect>
          )
        })}
      </svg>
      <p className="sales__ends" aria-hidden="true">
        <span>{bars.at(0)?.name}</span>
        <span>{bars.at(-1)?.name}</span>
      </p>
      <details>
        <summary>In numbers</summary>
        <table className="sales__table">
          <caption className="sales__hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Orders</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map(({ name, said, orders }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{orders.toLocaleString('en-GB')}</td>
                <td>{said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
