using Competence.Goals.Copies;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.Reskilling;

/// <param name="Since">When they came to the stage.</param>
/// <param name="IsVolunteer">They have put themselves in, or said that they would like to.</param>
/// <param name="Interest">1 some, 2 much, 3 very much; null where the person has not said.</param>
/// <param name="Fit">0 to 1, how far their levels meet the role today; null where the reader may not read their assessed levels.</param>
/// <param name="HoursLeft">Levels missing, at 40 hours each; null as the fit.</param>
/// <param name="Wish">What the person says of why.</param>
/// <param name="Reason">Why they were admitted; of those who have left, why.</param>
/// <param name="MovedByPersonId">Who made the last move.</param>
/// <param name="PlacedOn">The first day in the role.</param>
/// <param name="StepsBackTo">Where taking back the last move leads; null where there is none to take back.</param>
public sealed record ParticipantView(
    Guid ParticipationId, Guid PersonId, ReskillingStage Stage, DateTimeOffset Since, bool IsVolunteer, int? Interest, double? Fit, decimal? HoursLeft,
    string? Wish, string? Reason, Guid? MovedByPersonId, DateOnly? PlacedOn, ReskillingStage? StepsBackTo);

internal static class ParticipantReading
{
    public static async Task<IReadOnlyList<ParticipantView>> Participants(
        this IQuerySession session, Guid role, IReadOnlyList<Participation> people, Actor actor, IPolicy policy, DateOnly today, CancellationToken ct)
    {
        Guid[] ids = [.. people.Select(p => p.PersonId)];
        var readable = await policy.Among(actor, "assessed-rating.read", ids, ct);
        var asked = await session.AskedBy(role, today, ct) ?? [];
        var levels = await session.LevelsOf([.. readable], [.. asked.Select(a => a.SkillId)], ct);
        var words = await session.WordsOf(people, ct);
        return [.. Ranked(people.Select(p => View(p, readable.Contains(p.PersonId) ? levels(p.PersonId).FitTo(asked) : null, words.GetValueOrDefault(p.Id))))];
    }

    /// <summary>What fits best first, then what takes least, then who would like it most.</summary>
    public static IEnumerable<ParticipantView> Ranked(IEnumerable<ParticipantView> people) => people
        .OrderByDescending(p => p.Fit ?? -1).ThenBy(p => p.HoursLeft).ThenByDescending(p => p.Interest ?? 0).ThenBy(p => p.ParticipationId);

    public static ParticipantView View(Participation p, TransitionFit? fit, ParticipationWords? words) => new(
        p.Id, p.PersonId, p.Stage, p.Entries[^1].At, p.IsVolunteer, p.Interest, fit?.Value, fit?.HoursLeft,
        words?.Wish, p.Stage == ReskillingStage.Left ? words?.Leaving : p.HasSeat ? words?.Admission : null, p.MovedBy, p.PlacedOn,
        p.Stage == ReskillingStage.Left && p.MovedBy == p.PersonId ? null : p.Before);
}
