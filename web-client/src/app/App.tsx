import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { LocaleProvider } from '@/shared/lib/locale'
import type { createApp } from './router'

export function App({ queryClient, router }: ReturnType<typeof createApp>) {
  return (
    <LocaleProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LocaleProvider>
  )
}
