import { createElement, type SVGProps } from 'react'

interface IconData {
  node: [tag: string, attributes: object][]
}
export type IconProps = SVGProps<SVGSVGElement> & { size?: number }

/** Stands in for Lucide's own maker of icons (vite.config.ts), whose choices of looks and names nobody here uses. */
export default function createIcon({ node }: IconData) {
  return ({ size = 24, ...props }: IconProps) =>
    createElement(
      'svg',
      {
        width: size,
        height: size,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
        'aria-hidden': true,
        ...props,
      },
      ...node.map(([tag, attributes]) => createElement(tag, attributes)),
    )
}
