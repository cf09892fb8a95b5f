'use client'

import { PostButton } from '../PostButton.tsx'

/** What can be done to an access code that nobody has used. */
export function CodeButtons({ code, canRevoke }: { code: string; canRevoke: boolean }) {
  return (
    <div className="order-desk__buttons">
      {canRevoke && (
        <PostButton
          path={`/api/access-codes/${code}/revoke`}
          label="Take it back"
          done="This code opens nothing any more."
        />
      )}
      <PostButton
        path={`/api/access-codes/${code}/renew`}
        label="Make a new one"
        done="A new code is on its way to the buyer; the old one opens nothing."
      />
    </div>
  )
}
