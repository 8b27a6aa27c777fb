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
    /// <summary>Why they may not be paired; who has excluded whom is told to nobody, so it is said as of one who has left.</summary>
    public Refusal? Refused() => !AreHere ? NotPossible : Barrier switch
    {
        null => null,
        PairBarrier.SamePerson => Refusal.Conflict("mentoring.oneself"),
        PairBarrier.NotAMentor or PairBarrier.NotAMentee => Refusal.Conflict("mentoring.not-enrolled"),
        PairBarrier.NotOfPairs => Refusal.Conflict("mentoring.not-of-pairs"),
        PairBarrier.MenteeLeadsNobody => Refusal.Conflict("mentoring.leads-nobody"),
        PairBarrier.ManagerOfTheMentee => Refusal.Conflict("mentoring.manager-of-the-mentee"),
        PairBarrier.ManagerOfTheMentor => Refusal.Conflict("mentoring.manager-of-the-mentor"),
        PairBarrier.PartnersNow => Refusal.Conflict("mentoring.partners-now"),
        PairBarrier.PartnersLately => Refusal.Conflict("mentoring.partners-lately"),
        PairBarrier.MenteeFull => Refusal.Conflict("mentoring.mentee-full"),
        PairBarrier.MentorFull => Refusal.Conflict("mentoring.mentor-full"),
        _ => NotPossible,
    };

    private static readonly Refusal NotPossible = Refusal.Conflict("mentoring.not-possible");
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

    /// <summary>Whoever asks for, or gives, one of the mentee's places or of the mentor's does so one at a time; always in this order.</summary>
    public static async Task HoldBoth(this IDocumentSession session, Guid mentee, Guid mentor, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold($"mentoring.mentee/{mentee}", ct);
        await session.Hold($"mentoring.mentor/{mentor}", ct);
    }
}
