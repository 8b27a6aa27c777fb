using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Marten;

namespace Competence.Mentoring.Requests;

/// <summary>How two people of a programme stand to each other today.</summary>
/// <param name="AreHere">Both take part, and work here.</param>
/// <param name="Barrier">Null where nothing keeps them apart.</param>
internal sealed record PairLook(bool AreHere, PairBarrier? Barrier)
{
    /// <summary>Why they may not be paired; of one who has left no more is said than of one who is not wanted.</summary>
    public Refusal? Refused() => !AreHere ? PairRefusals.Of(PairBarrier.Excluded) : Barrier is { } barrier ? PairRefusals.Of(barrier) : null;
}

internal static class PairLooks
{
    public static async Task<PairLook> LookAt(
        this IQuerySession session, Guid programme, MentoringKind kind, Guid mentee, Guid mentor, TimeProvider clock, CancellationToken ct)
    {
        var people = (await session.ParticipantsOf(programme, [.. new[] { mentee, mentor }.Distinct()], clock, ct, withPaused: true)).ToDictionary(p => p.PersonId);
        return people.TryGetValue(mentee, out var takes) && people.TryGetValue(mentor, out var gives)
            ? new(true, PairBarriers.Between(takes, gives, kind, clock.Today()))
            : new(false, null);
    }

    /// <summary>Whoever asks for, or gives, one of the mentee's places or of the mentor's does so one at a time.</summary>
    public static Task HoldBoth(this IDocumentSession session, Guid mentee, Guid mentor, CancellationToken ct) => session.HoldAll([mentee], [mentor], ct);

    /// <summary>Always in this order, the mentees first and each side by id: two who hold some of the same wait for each other and never both.</summary>
    public static async Task HoldAll(this IDocumentSession session, IReadOnlyList<Guid> mentees, IReadOnlyList<Guid> mentors, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.HoldEach(
            [.. mentees.Distinct().Order().Select(mentee => $"mentoring.mentee/{mentee}"), .. mentors.Distinct().Order().Select(mentor => $"mentoring.mentor/{mentor}")], ct);
    }
}
