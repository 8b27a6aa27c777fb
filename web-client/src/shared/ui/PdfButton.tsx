import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useText } from '@/shared/lib/locale'
import { Button } from './Button'

interface PdfButtonProps {
  /** The page to print; left out: the one that is shown. */
  path?: string
  /** What the file is called. */
  name: string
}

/** The page as a PDF from the server. A server without a browser says so, and the reader's own print command remains. */
export function PdfButton({ path, name }: PdfButtonProps) {
  const t = useText()
  const print = useMutation({
    meta: { isTold: false },
    mutationFn: async () => {
      const { data } = await api.POST('/api/v1/prints', {
        body: { path: path ?? location.pathname + location.search },
        parseAs: 'blob',
      })
      const link = document.createElement('a')
      link.href = URL.createObjectURL(data as unknown as Blob)
      link.download = `${name}.pdf`
      link.click()
      URL.revokeObjectURL(link.href)
    },
  })
  return (
    <Button disabled={print.isPending} onClick={() => print.mutate()}>
      {t(print.isPending ? 'app.pdf_making' : 'app.pdf')}
    </Button>
  )
}
