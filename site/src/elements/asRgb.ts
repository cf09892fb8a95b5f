/** A colour of ours as `rgb(…)`, for those who read no newer notation. `where` decides on day or night. */
export function asRgb(colour: string, where: HTMLElement): string {
  const probe = document.createElement('span')
  where.append(probe)
  probe.style.color = colour
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('This browser has no canvas.')
  pen.fillStyle = getComputedStyle(probe).color
  probe.remove()
  pen.fillRect(0, 0, 1, 1)
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data
  return `rgb(${red}, ${green}, ${blue})`
}
