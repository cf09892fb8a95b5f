'use client'

import { useEffect, useState } from 'react'
import type { PanelFile } from '../../queries/panelFiles.ts'
import { getFrom } from '../getFrom.ts'

const EVERY_MS = 1_500

/**
 * These files as they are now, by id, asked again as long as one of them is being made ready. A file that is not
 * there, or not of a course, is null.
 */
export function useCourseFiles(ids: readonly string[]): ReadonlyMap<string, PanelFile | null> {
  const [files, setFiles] = useState<ReadonlyMap<string, PanelFile | null>>(new Map())
  const asked = ids.join(',')

  useEffect(() => {
    if (asked === '') return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const answer = await getFrom<{ files: PanelFile[] }>(
        `/api/private-files/of-courses?ids=${asked}`,
      )
      if (isOver) return
      const found = answer.ok ? answer.body.files : null
      if (found) setFiles(byId(asked.split(','), found))
      const isWaiting = found?.some(({ state, trouble }) => state === 'preparing' && !trouble)
      if (isWaiting || !found) timer = setTimeout(() => void look(), EVERY_MS)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [asked])

  return files
}

const byId = (ids: readonly string[], found: readonly PanelFile[]) =>
  new Map(ids.map((id) => [id, found.find((file) => file.id === id) ?? null]))
