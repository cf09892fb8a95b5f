import type { HomeworkVideo } from '../../../queries/attempts.ts'
import { fileAt } from './plates.ts'

/** A video of the homework, to be played. */
export function Film({ video, name }: { video: HomeworkVideo; name: string }) {
  if (video.state === 'unreadable') {
    return (
      <p className="stage__word">This is not a video after all. Ask the student to try again.</p>
    )
  }
  if (video.web === null) {
    return (
      <p className="stage__word">The video is being made ready. Load the page again in a moment.</p>
    )
  }
  return (
    <video
      className="stage__film"
      src={fileAt(video.web)}
      poster={video.poster === null ? undefined : fileAt(video.poster)}
      aria-label={name}
      controls
      playsInline
      preload="metadata"
    />
  )
}
