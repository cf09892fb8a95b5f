'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { postTo } from './postTo.ts'

type Props = {
  path: string
  label: string
  /** What is said when it has worked. */
  done: string
}

/** Posts to the API, says what came of it, and shows the page anew. */
export function PostButton({ path, label, done }: Props) {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)

  async function post() {
    setIsBusy(true)
    const answer = await postTo(path)
    setIsBusy(false)
    if (answer.ok) toast.success(done)
    else toast.error(answer.words)
    router.refresh()
  }

  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      onClick={() => void post()}
    >
      {label}
    </Button>
  )
}
