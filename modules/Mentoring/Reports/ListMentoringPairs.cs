using Competence.Kernel;
using Competence.Mentoring.Relationships;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Mentoring.Reports;

/// <param name="State">Only those; left out: all.</param>
/// <param name="Limit">1-100.</param>
public sealed record ListMentoringPairsRequest(
    [property: RouteParam] Guid ProgrammeId, [property: QueryParam] RelationshipState? State = null, [property: QueryParam] Guid? Cursor = null, [property: QueryParam] int Limit = 50);

/// <param name="Since">When they became a pair, or one of them was asked.</param>
/// <param name="Reason">Why it ended early; null where it did not.</param>
/// <param name="Held">How many sessions they have had.</param>
/// <param name="Agreed">How many they have agreed on; null until they have.</param>
public sealed record MentoringPairView(Guid MenteeId, Guid MentorId, RelationshipState State, DateTimeOffset Since, EndReason? Reason, int Held, int? Agreed);

internal sealed class ListMentoringPairsValidator : Validator<ListMentoringPairsRequest>
{
    public ListMentoringPairsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>The pairs of a mentoring programme</summary>
/// <remarks>That there are such pairs, and whether they meet; never what they have agreed on, written or said.</remarks>
internal sealed class ListMentoringPairsEndpoint(IQuerySession session) : Endpoint<ListMentoringPairsRequest, Page<MentoringPairView>>
{
    public override void Configure()
    {
        Get("/mentoring/programmes/{ProgrammeId}/pairs");
        Policies("mentoring-match.read");
    }

    public override async Task HandleAsync(ListMentoringPairsRequest request, CancellationToken ct)
    {
        var query = session.Query<Relationship>().Where(r => r.ProgrammeId == request.ProgrammeId);
        if (request.State is { } state) query = query.Where(r => r.State == state);
        if (request.Cursor is { } after) query = query.Where(r => r.Id.CompareTo(after) < 0);
        var pairs = await query.OrderByDescending(r => r.Id).Take(request.Limit + 1).ToListAsync(ct);
        await Send.OkAsync(new(
            [.. pairs.Take(request.Limit).Select(p => new MentoringPairView(p.MenteeId, p.MentorId, p.State, p.AcceptedAt ?? p.AskedAt, p.Reason, p.Held, p.Agreement?.Sessions))],
            pairs.Count > request.Limit ? pairs[request.Limit - 1].Id.ToString() : null), ct);
    }
}
