import { useEffect, useRef, useState } from 'react'

/** How wide the place of a picture is, so that its words keep their size where it is narrow. */
export function useWidth(before: number) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(before)
  useEffect(() => {
    if (!place.current) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.max(280, entry.contentRect.width)))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  return [place, width] as const
}
