import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useJob } from '@/api/jobs'
import { useText } from '@/shared/lib/locale'
import { Button } from '@/shared/ui/Button'
import { CheckBox } from '@/shared/ui/CheckBox'
import { JobProgress } from '@/shared/ui/JobProgress'
import { PanelError } from '@/shared/ui/PanelError'
import { Table } from '@/shared/ui/Table'
import type { Content } from './content'
import d from './Definitions.module.css'
import { Moving } from './Moving'
import { runningQuery, useMoveRunning } from './queries'

/** What runs on older versions, what would change for each, and a way to move those that one chooses. */
export function Running({ templateId, content }: { templateId: string; content: Content | null }) {
  const t = useText()
  const { data } = useSuspenseQuery(runningQuery(templateId))
  const move = useMoveRunning(templateId)
  const { data: job } = useJob(move.data)
  const [chosen, setChosen] = useState<string[]>([])
  const items = data.items
  const turn = (id: string, isOn: boolean) => setChosen(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <div className={d.part}>
      {move.error && <PanelError error={move.error} />}
      {job && <JobProgress job={job} />}
      {items.length === 0 ? (
        <p className="soft">{t('templates.none_behind')}</p>
      ) : (
        <>
          <p>{t('templates.behind', { count: data.behind })}</p>
          <p className="soft">{t('templates.moving_means')}</p>
          <Table
            label={t('templates.running')}
            heads={[
              t('templates.choose'),
              t('templates.version'),
              t('templates.would_ask'),
              t('templates.would_not_ask'),
              t('templates.would_hide'),
            ]}
          >
            {items.map((document, index) => (
              <tr key={document.documentId}>
                <td>
                  <CheckBox
                    label={t('templates.document_number', { number: index + 1 })}
                    checked={chosen.includes(document.documentId)}
                    onChange={(isOn) => turn(document.documentId, isOn)}
                  />
                </td>
                <td>{t('templates.version_number', { number: document.number })}</td>
                <Moving keys={document.added} content={content} />
                <Moving keys={document.removed} content={null} />
                <Moving keys={document.lost} content={null} />
              </tr>
            ))}
          </Table>
          <p className={d.actions}>
            <Button kind="primary" disabled={!chosen.length || move.isPending} onClick={() => move.mutate(chosen)}>
              {t('templates.move_chosen', { count: chosen.length })}
            </Button>
            <Button disabled={move.isPending} onClick={() => move.mutate(undefined)}>
              {t('templates.move_all')}
            </Button>
          </p>
        </>
      )}
    </div>
  )
}
