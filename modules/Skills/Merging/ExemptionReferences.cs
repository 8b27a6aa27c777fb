using Competence.Kernel;
using Competence.Skills.Exemptions;
using Competence.Skills.Ratings;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>
/// Exemptions from the deprecated skill. Who is exempted from both is exempted from the successor until the later of the two
/// days, for both reasons.
/// </summary>
internal sealed class ExemptionReferences(TimeProvider clock) : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Exemptions;

    public Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => session.CountPeopleOf("exemptions", skill, ct);

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        var people = await run.Session.PeopleOf("exemptions", merge.From.Id, ct);
        await run.MoveExemptions(people, merge, clock, ct);
        return people.Count;
    }
}

internal static class MovedExemptions
{
    /// <summary>
    /// Of those among the people who are exempted: together with what their role asks, so that no gap opens between the one and
    /// the other.
    /// </summary>
    public static async Task<int> MoveExemptionsAmong(this JobRun run, Guid[] people, Merge merge, TimeProvider clock, CancellationToken ct)
    {
        var exempted = await run.Session.Read(
            "select person_id from skills.exemptions where tenant_id = @tenant and skill_id = @skill and person_id = any(@people) order by person_id",
            row => row.GetGuid(0), ct, ("skill", merge.From.Id), ("people", people));
        await run.MoveExemptions(exempted, merge, clock, ct);
        return exempted.Count;
    }

    public static Task MoveExemptions(this JobRun run, IReadOnlyList<Guid> people, Merge merge, TimeProvider clock, CancellationToken ct) => run.MoveProfiles(
        people, merge, clock,
        profile => profile.Exemptions.ContainsKey(merge.From.Id)
            ? [new ExemptionMoved(profile.PersonId, merge.To.Id, merge.From.Id, clock.GetUtcNow())] : [],
        async (_, after) =>
        {
            foreach (var skill in new[] { merge.From.Id, merge.To.Id }) await run.Session.WriteExemption(after, skill, ct);
            await MoveReason(run.Session, after, merge, ct);
        }, ct);

    private static async Task MoveReason(IDocumentSession session, SkillProfile profile, Merge merge, CancellationToken ct)
    {
        var (from, to) = (ExemptionReason.IdOf(profile.PersonId, merge.From.Id), ExemptionReason.IdOf(profile.PersonId, merge.To.Id));
        if (await session.LoadAsync<ExemptionReason>(from, ct) is not { } moved) return;
        var text = await session.LoadAsync<ExemptionReason>(to, ct) is { } there && there.Text != moved.Text ? $"{there.Text}\n{moved.Text}" : moved.Text;
        session.Delete<ExemptionReason>(from);
        session.Store(new ExemptionReason(to, profile.PersonId, merge.To.Id, text));
    }
}
