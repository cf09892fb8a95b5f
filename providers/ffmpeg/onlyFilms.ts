/**
 * Said before each input: it is a file of this machine that is MP4, QuickTime or WebM by its bytes. ffmpeg would else
 * follow a list of other files, or of addresses, that calls itself a film (ffmpeg.org/ffmpeg-formats.html, `hls`).
 */
export const onlyFilms = [
  ...['-protocol_whitelist', 'file'],
  ...['-format_whitelist', 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm'],
]
