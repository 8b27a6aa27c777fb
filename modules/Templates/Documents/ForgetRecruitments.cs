using Competence.Kernel;

namespace Competence.Templates.Documents;

/// <summary>
/// Every night: what was written in a recruitment that ended two years ago is deleted, for that is how long somebody who was turned down can
/// claim discrimination (diskrimineringslagen 2008:567, 6 kap. 4 §). That it was held, which steps were taken and who signed, stays.
/// </summary>
internal sealed class ForgetRecruitments(TimeProvider clock) : IJobWork
{
    public const string JobKind = "templates.forget-recruitments";
    private const int KeptMonths = 24;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        await run.Session.Begin(ct);
        var forgotten = await run.Session.Read(
            """
            delete from templates.mt_doc_answerdraft d using templates.mt_doc_filleddocument f
            where f.tenant_id = @tenant and f.kind = 'Recruitment' and (f.data ->> 'endedAt')::timestamptz <= @before
              and d.tenant_id = @tenant and d.document_id = f.id
            returning d.id
            """, row => row.GetGuid(0), ct, ("before", clock.GetUtcNow().AddMonths(-KeptMonths)));
        run.Count(updated: forgotten.Count);
        return null;
    }
}
