'use client'

import { Button, Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import { VERDICT_DELAY_SECONDS } from '../../domain/homework.ts'
import { adminPaths } from '../adminPaths.ts'
import { useShortcuts } from './useShortcuts.ts'

type Props = {
  approve: boolean
  /** The address of another mentor whose verdict it is; null for one's own. */
  by: string | null
  student: string
  secondsLeft: number
  next: string | null
  isBusy: boolean
  onUndo: () => void
}

/** The seconds in which a verdict can be taken back, and the way on. */
export function VerdictGiven(props: Props) {
  const { approve, by, student, secondsLeft, next, isBusy, onUndo } = props
  const router = useRouter()
  const undoButton = useRef<HTMLButtonElement>(null)
  const nextLink = useRef<HTMLDivElement>(null)
  const canUndo = secondsLeft > 0
  const onwards = next ?? adminPaths.queue()

  useShortcuts({
    U: canUndo && !isBusy ? onUndo : undefined,
    N: () => router.push(onwards),
  })

  useEffect(() => {
    if (canUndo) undoButton.current?.focus()
    else nextLink.current?.querySelector('a')?.focus()
  }, [canUndo])

  const what = `${approve ? 'Approved' : 'Returned'}${by ? ` by ${by}` : ''}`
  return (
    <div className="desk-verdict__given">
      <p role="status">
        {canUndo
          ? `${what}. It is applied in ${VERDICT_DELAY_SECONDS} seconds, and ${student} is told; until then you can undo it.`
          : `${what}, and ${student} is told.`}
      </p>
      {canUndo && (
        <div className="desk-verdict__countdown">
          <progress
            value={secondsLeft}
            max={VERDICT_DELAY_SECONDS}
            aria-label="Seconds left to undo"
          />
          <span aria-hidden="true">{secondsLeft} s</span>
        </div>
      )}
      <div className="desk-verdict__buttons" ref={nextLink}>
        {canUndo && (
          <Button
            ref={undoButton}
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            extraButtonProps={{ 'aria-keyshortcuts': 'Alt+U' }}
            onClick={onUndo}
          >
            Undo <kbd>Alt U</kbd>
          </Button>
        )}
        <Link
          className="btn btn--style-primary btn--size-medium desk-verdict__next"
          href={onwards}
          prefetch={false}
          aria-keyshortcuts="Alt+N"
        >
          {next ? 'Next in the queue' : 'Back to the queue'} <kbd>Alt N</kbd>
        </Link>
      </div>
    </div>
  )
}
