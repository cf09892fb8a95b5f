'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { postTo } from './postTo.ts'

/** Opens the bot in Telegram, with a link that makes the chat the signed-in person's. */
export function LinkTelegramButton() {
  const [isBusy, setIsBusy] = useState(false)

  async function link() {
    setIsBusy(true)
    const answer = await postTo<{ url: string }>('/api/telegram/link')
    setIsBusy(false)
    if (answer.ok) window.location.assign(answer.body.url)
    else toast.error(answer.words)
  }

  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      onClick={() => void link()}
    >
      Link Telegram
    </Button>
  )
}
