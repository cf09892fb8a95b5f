import { fileAt } from './plates.ts'
import type { Plate } from './plates.ts'
import type { Bench } from './useBench.ts'

/** Everything that was handed in, small, to choose what lies on the bench. */
export function Filmstrip({ bench }: { bench: Bench }) {
  const { plates, shown, turnTo, marks } = bench
  if (plates.length < 2) return null
  return (
    <nav className="filmstrip" aria-label="Photos and videos">
      <ol>
        {plates.map((plate, index) => {
          const count = marks.all.filter(({ wish }) => wish.photo === plate.id).length
          return (
            <li key={plate.id}>
              <button
                type="button"
                className="filmstrip__plate"
                aria-current={index === shown}
                aria-label={nameWith(plate.name, count)}
                title={`${plate.name} (${index + 1})`}
                onClick={() => turnTo(index)}
              >
                <Small plate={plate} />
                {count > 0 && <span className="filmstrip__count">{count}</span>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function Small({ plate }: { plate: Plate }) {
  const picture = plate.kind === 'photo' ? plate.id : plate.video.poster
  if (picture === null) return <span className="filmstrip__film">Video</span>
  return <img src={fileAt(picture)} alt="" draggable={false} />
}

const nameWith = (name: string, marks: number) =>
  marks === 0 ? name : `${name}, ${marks} ${marks === 1 ? 'mark' : 'marks'}`
