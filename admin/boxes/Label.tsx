type Props = { from: readonly string[]; to: readonly string[]; phone: string }

/** More than this is written smaller, so that it stays on its label. */
const MANY_LETTERS = 180

/** What is stuck on a box: who sends it, and where it goes. */
export function Label({ from, to, phone }: Props) {
  const isLong = to.join('').length > MANY_LETTERS
  return (
    <article className="labels__label">
      <p className="labels__from">{from.filter((line) => line.trim() !== '').join(' · ')}</p>
      <address className="labels__to" data-long={isLong}>
        {to.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
      </address>
      <p className="labels__phone">{phone}</p>
    </article>
  )
}
