import { timeOfDay } from '../../shortTime.ts'
import type { Claiming } from './useClaim.ts'

/** Says whose bench the homework is on when it is another mentor's, and offers it to this one. */
export function ClaimBanner({ claiming, zone }: { claiming: Claiming; zone: string }) {
  const { other, take } = claiming
  return (
    <div role="status" className="claim" data-is-there={other !== null}>
      {other && (
        <>
          <p>
            <b>{other.by}</b> has this on their bench until {timeOfDay(new Date(other.until), zone)}
            . You can look, and they decide.
          </p>
          <button type="button" className="bench-button" onClick={() => void take()}>
            Take it over
          </button>
        </>
      )}
    </div>
  )
}
