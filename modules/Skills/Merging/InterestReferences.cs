using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Skills.Interests;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>
/// What people want of the deprecated skill and help with. Who has said something of both keeps the greater interest, and helps
/// with the successor where they help with either.
/// </summary>
internal sealed class InterestReferences(TimeProvider clock) : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Interests;

    public Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => session.CountPeopleOf("interests", skill, ct);

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        var people = await run.Session.PeopleOf("interests", merge.From.Id, ct);
        if (people.Count == 0) return 0;

        await run.Session.Begin(ct);
        foreach (var person in people)
        {
            var stream = await run.Session.Events.FetchForWriting<Wishes>(Wishes.IdOf(person), ct);
            var moved = new SkillInterestMoved(person, merge.To.Id, merge.From.Id, clock.GetUtcNow());
            stream.AppendOne(moved);
            var after = Wishes.Fold(stream.Aggregate, moved)!;
            foreach (var skill in new[] { merge.From.Id, merge.To.Id }) await run.Session.WriteInterest(person, skill, after.Of(skill), ct);
            run.Tell(new SkillInterestChanged(person, merge.To.Id, after.Of(merge.To.Id).Interest, clock.GetUtcNow()));
        }
        return people.Count;
    }
}
