using Competence.Goals.Plans;
using Marten;
using NpgsqlTypes;

namespace Competence.Goals.PlanTemplates;

/// <summary>
/// New plans by COPY, as the store writes them one by one (a scenario compares the two). Nobody else writes these streams before they
/// are there; two who give the same template at once meet in a stream's key, and the later tries its step again.
/// </summary>
internal static class BegunPlans
{
    private const string StreamType = "development_plan", PlanTable = "goals.mt_doc_developmentplan", WordsTable = "goals.mt_doc_planwords";

    public static readonly string[] Tables = [PlanTable, WordsTable];

    public static async Task WritePlans(this IDocumentSession session, IReadOnlyList<BegunPlan> begun, CancellationToken ct)
    {
        foreach (var plan in begun) plan.Plan.Version = plan.Events.Count;
        await session.Begin(ct);
        await session.WriteStreams(StreamType, [.. begun.Select(b => new CopiedEvents(b.Plan.Id, 0, b.Events))], ct);
        await session.WriteSnapshots(begun, ct);
        await session.WriteWords(begun, ct);
    }

    private static async Task WriteSnapshots(this IDocumentSession session, IReadOnlyList<BegunPlan> begun, CancellationToken ct)
    {
        var json = session.DocumentStore.Options.Serializer();
        await using var copy = await session.Copy(
            $"{PlanTable} (tenant_id, id, data, mt_version, mt_dotnet_type, person_id, state, item_count, done_count, template_id)", ct);
        foreach (var plan in begun.Select(b => b.Plan))
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(plan.Id, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(json.ToJson(plan), NpgsqlDbType.Jsonb, ct);
            await copy.WriteAsync(plan.Version, NpgsqlDbType.Bigint, ct);
            await copy.WriteAsync(typeof(DevelopmentPlan).FullName!, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(plan.PersonId, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(plan.State.ToString(), NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(plan.ItemCount, NpgsqlDbType.Integer, ct);
            await copy.WriteAsync(plan.DoneCount, NpgsqlDbType.Integer, ct);
            await copy.WriteAsync(plan.TemplateId!.Value, NpgsqlDbType.Uuid, ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static async Task WriteWords(this IDocumentSession session, IReadOnlyList<BegunPlan> begun, CancellationToken ct)
    {
        var json = session.DocumentStore.Options.Serializer();
        await using var copy = await session.Copy($"{WordsTable} (tenant_id, id, data, mt_dotnet_type, person_id)", ct);
        foreach (var words in begun.Select(b => b.Words))
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(session.TenantId, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(words.Id, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(json.ToJson(words), NpgsqlDbType.Jsonb, ct);
            await copy.WriteAsync(typeof(PlanWords).FullName!, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(words.PersonId, NpgsqlDbType.Uuid, ct);
        }
        await copy.CompleteAsync(ct);
    }
}
