'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { adminPaths } from '../adminPaths.ts'
import { postTo } from '../postTo.ts'
import { PendingBox } from './PendingBox.tsx'
import { SendDialog } from './SendDialog.tsx'
import type { BoxToPack } from './toPack.ts'

type Props = { boxes: readonly BoxToPack[] }

/** The boxes that wait; chosen ones get their labels, or leave, together. */
export function PendingBoxes({ boxes }: Props) {
  const router = useRouter()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const chosen = boxes.filter(({ id }) => ticked.includes(id)) // some may have gone meanwhile
  const isAll = chosen.length === boxes.length

  async function print(ids: readonly string[]) {
    const answer = await postTo('/api/boxes/label', { boxes: ids })
    if (answer.ok) router.push(adminPaths.boxLabels(ids))
    else toast.error(answer.words)
  }

  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id])

  return (
    <>
      <div className="boxes__bulk" role="group" aria-label="With the chosen boxes">
        <label className="boxes__all">
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => setTicked(isAll ? [] : boxes.map(({ id }) => id))}
          />
          All on this page
        </label>
        <span role="status">{chosen.length} chosen</span>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={chosen.length === 0}
          onClick={() => void print(chosen.map(({ id }) => id))}
        >
          Print labels
        </Button>
        <SendDialog boxes={chosen} label="Mark as sent…" isDisabled={chosen.length === 0} />
      </div>
      <ul className="boxes__list">
        {boxes.map((box) => (
          <PendingBox
            key={box.id}
            box={box}
            isTicked={ticked.includes(box.id)}
            onTick={() => toggle(box.id)}
            onPrint={() => void print([box.id])}
          />
        ))}
      </ul>
    </>
  )
}
