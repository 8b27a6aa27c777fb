using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Openings;

/// <summary>Inside the organisation first; then outside too.</summary>
public enum OpeningState { Draft, Approved, InternalFirst, Open, Interview, Filled, Cancelled }

/// <param name="NeededBy">The day by which somebody is to be in the role.</param>
/// <param name="Legal">What the law asks: whoever lacks it is not chosen.</param>
/// <param name="KeepMonths">How long what is kept of people from outside is kept after the end.</param>
public sealed record OpeningTerms(DateOnly NeededBy, IReadOnlyList<LegalRequirement> Legal, int KeepMonths);

/// <param name="Level">1-5.</param>
public sealed record LegalRequirement(Guid SkillId, int Level);

/// <param name="PersonId">Null of one from outside.</param>
/// <param name="By">The person themselves, or who put them forward or entered them.</param>
public sealed record Candidate(Guid Id, Guid? PersonId, Guid By, DateTimeOffset AddedAt, bool HasWithdrawn = false);

/// <summary>A place that somebody is looked for. The stream id is the opening's id.</summary>
/// <param name="DraftedBy">Who wrote it last: two people know what is approved.</param>
/// <param name="Candidates">In the order they came in, also those who have withdrawn.</param>
public sealed record Opening(
    Guid Id, Guid UnitId, Guid RoleProfileId, int RoleVersion, OpeningState State, OpeningTerms Terms, Guid DraftedBy, IReadOnlyList<Candidate> Candidates,
    DateTimeOffset DraftedAt)
{
    public const int MostCandidates = 500;

    public DateOnly? ApprovedOn { get; init; }
    /// <summary>The day it was filled or cancelled.</summary>
    public DateOnly? EndedOn { get; init; }
    public Guid? ChosenId { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public bool HasEnded => State is OpeningState.Filled or OpeningState.Cancelled;

    /// <summary>Whether people of the organisation are considered.</summary>
    public bool TakesInternal => State is OpeningState.InternalFirst or OpeningState.Open or OpeningState.Interview;

    /// <summary>Whether people from outside are considered too.</summary>
    public bool TakesExternal => State is OpeningState.Open or OpeningState.Interview;

    /// <summary>From this day on nothing is left of those from outside; null while it goes on.</summary>
    public DateOnly? EraseOn => EndedOn?.AddMonths(Terms.KeepMonths);

    /// <summary>Approved to filled; null before.</summary>
    public int? DaysToFill => State == OpeningState.Filled ? EndedOn!.Value.DayNumber - ApprovedOn!.Value.DayNumber : null;

    public Candidate? Considered(Guid candidate) => Candidates.FirstOrDefault(c => c.Id == candidate && !c.HasWithdrawn);

    public static Opening? Fold(Opening? opening, object @event) => (opening, @event) switch
    {
        (_, OpeningDrafted e) => new(e.OpeningId, e.UnitId, e.RoleProfileId, e.RoleVersion, OpeningState.Draft, e.Terms, e.By, [], e.OccurredAt),
        ({ } o, OpeningChanged e) => o with { RoleProfileId = e.RoleProfileId, RoleVersion = e.RoleVersion, Terms = e.Terms, DraftedBy = e.By },
        ({ } o, OpeningApproved e) => o with { State = OpeningState.Approved, ApprovedOn = e.On },
        ({ } o, OpeningAdvanced e) => o with { State = e.To },
        ({ } o, CandidateAdded e) => o with { Candidates = [.. o.Candidates.Where(c => c.Id != e.CandidateId), new(e.CandidateId, e.PersonId, e.By, e.OccurredAt)] },
        ({ } o, CandidateWithdrawn e) => o with { Candidates = [.. o.Candidates.Select(c => c.Id == e.CandidateId ? c with { HasWithdrawn = true } : c)] },
        ({ } o, OpeningDecided e) => o with { State = OpeningState.Filled, ChosenId = e.CandidateId, EndedOn = e.On },
        ({ } o, OpeningCancelled e) => o with { State = OpeningState.Cancelled, EndedOn = e.On },
        _ => opening,
    };
}

public sealed partial class OpeningProjection : SingleStreamProjection<Opening, Guid>
{
    public override Opening? Evolve(Opening? snapshot, Guid id, IEvent e) => Opening.Fold(snapshot, e.Data);
}
