'use client'

import { toast, useListQuery } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { DecisionButtons } from './DecisionButtons.tsx'
import type { Decided } from './DecisionButtons.tsx'

/** In the list: decides about a comment without opening it. */
export function DecisionCell({ rowData }: DefaultCellComponentProps) {
  const { refineListData } = useListQuery()
  const { id, status } = rowData as { id: string; status: string }

  async function decided({ words }: Decided) {
    toast.success(words)
    await refineListData({})
  }

  return (
    <DecisionButtons comment={id} status={status} onDecided={(answer) => void decided(answer)} />
  )
}
