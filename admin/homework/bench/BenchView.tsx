'use client'

import { useRef, useState } from 'react'
import type { FocusEvent, ReactNode } from 'react'
import type { ReviewPage } from '../../../queries/reviewPage.ts'
import type { QueueFilter } from '../../../queries/soughtHomework.ts'
import { adminPaths } from '../../adminPaths.ts'
import { ReviewDesk } from '../ReviewDesk.tsx'
import type { Given } from '../ReviewDesk.tsx'
import { useShortcuts } from '../useShortcuts.ts'
import { BenchBar } from './BenchBar.tsx'
import { ClaimBanner } from './ClaimBanner.tsx'
import { Compare, nextComparison } from './Compare.tsx'
import { Filmstrip } from './Filmstrip.tsx'
import { insertInto } from './insertInto.ts'
import { KeySheet } from './KeySheet.tsx'
import { LastVerdict } from './LastVerdict.tsx'
import { Side } from './Side.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useBench } from './useBench.ts'
import { useBenchKeys } from './useBenchKeys.ts'
import { useClaim } from './useClaim.ts'
import { useLeaving } from './useLeaving.ts'
import { useLetterKeys } from './useLetterKeys.ts'
import { usePrefetch } from './usePrefetch.ts'
import { Work } from './Work.tsx'

type Props = {
  page: ReviewPage
  filter: QueueFilter
  isMentor: boolean
  zone: string
  /** What the student's language is called. */
  languageName: string
  given: Given | null
  /** What was decided, once that has been applied. */
  outcome: ReactNode
}

/** One homework on the bench: its photos to draw on, all that is known of it beside them, and the verdict. */
export function BenchView({ page, filter, isMentor, zone, languageName, given, outcome }: Props) {
  const { homework, student, next, snippets } = page
  const isOpen = homework.status === 'submitted' && given === null
  const claiming = useClaim(homework.id, page.claim, isOpen)
  const bench = useBench(page, isOpen && claiming.other === null)
  const [isWide, setIsWide] = useState(false)
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  const [hasLetterKeys, setLetterKeys] = useLetterKeys()
  const root = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const leaving = useLeaving(bench.marks)
  const onward = next && adminPaths.review(next, filter)
  usePrefetch(next)

  const remarks = () => root.current?.querySelector<HTMLTextAreaElement>('#remarks') ?? null
  useBenchKeys({
    bench,
    isOn: hasLetterKeys && !isHelpOpen,
    onStage: () => root.current?.querySelector<HTMLElement>('[role=application]')?.focus(),
    onHelp: () => setIsHelpOpen(true),
    onWide: () => setIsWide(!isWide),
    onCompare: () => bench.compare(nextComparison(bench)),
    onFeedback: () => {
      setIsWide(false)
      requestAnimationFrame(() => remarks()?.focus())
    },
  })
  useShortcuts({ N: onward ? () => void leaving.goTo(onward) : undefined })

  function insert(text: string) {
    const target = field.current?.isConnected ? field.current : remarks()
    if (target) insertInto(target, text)
  }

  function onFocus({ target }: FocusEvent) {
    if (target instanceof HTMLTextAreaElement) field.current = target
  }

  return (
    <main
      className="bench"
      data-wide={isWide}
      ref={root}
      onFocus={onFocus}
      onClickCapture={leaving.onClick}
    >
      <BenchBar
        page={page}
        filter={filter}
        isMentor={isMentor}
        zone={zone}
        isWide={isWide}
        onWide={() => setIsWide(!isWide)}
        onHelp={() => setIsHelpOpen(true)}
      />
      <ClaimBanner claiming={claiming} zone={zone} />
      <LastVerdict homework={homework.id} filter={filter} goTo={leaving.goTo} />
      <Work bench={bench} language={student.language} hasKeys={hasLetterKeys && !isHelpOpen} />
      <div className="bench__tools">
        {bench.canDraw && (
          <Toolbar
            tool={bench.tool}
            colour={bench.colour}
            marks={bench.marks}
            onTool={bench.takeTool}
            onColour={bench.takeColour}
          />
        )}
        <Compare bench={bench} />
        <Filmstrip bench={bench} />
      </div>
      <Side
        page={page}
        bench={bench}
        zone={zone}
        desk={
          <ReviewDesk
            homework={homework.id}
            student={student.name}
            language={{ code: student.language, name: languageName }}
            given={given}
            remarks={page.verdict?.remarks ?? ''}
            next={onward}
            outcome={outcome}
            isLookOnly={claiming.other !== null}
            snippets={snippets}
            canAddSnippets={isMentor}
            onInsert={insert}
            onBeforeDeciding={bench.marks.settled}
            onComplaint={() => setIsWide(false)}
          />
        }
      />
      <p role="status" className="bench__said">
        {bench.said}
      </p>
      {isHelpOpen && (
        <KeySheet
          isOn={hasLetterKeys}
          onSwitch={setLetterKeys}
          onClose={() => setIsHelpOpen(false)}
        />
      )}
    </main>
  )
}
