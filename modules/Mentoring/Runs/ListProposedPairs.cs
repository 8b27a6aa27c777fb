using Competence.Kernel;
using Competence.Mentoring.Matching;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Mentoring.Runs;

/// <param name="Limit">1-100.</param>
public sealed record ListProposedPairsRequest([property: RouteParam] Guid RunId, [property: QueryParam] Guid? Cursor = null, [property: QueryParam] int Limit = 50);

/// <param name="Score">The parts, each 0 to 1, before the programme's weights.</param>
/// <param name="Total">0 to 1, the parts weighed.</param>
/// <param name="IsByHand">Somebody has chosen it.</param>
/// <param name="IsTold">They have been told.</param>
public sealed record ProposedPairView(Guid MenteeId, Guid MentorId, PairScore Score, double Total, bool IsByHand, bool IsTold);

internal sealed class ListProposedPairsValidator : Validator<ListProposedPairsRequest>
{
    public ListProposedPairsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>The pairs of a proposal, and why</summary>
internal sealed class ListProposedPairsEndpoint(IQuerySession session) : Endpoint<ListProposedPairsRequest, Page<ProposedPairView>>
{
    public override void Configure()
    {
        Get("/mentoring/runs/{RunId}/pairs");
        Policies("mentoring-match.read");
    }

    public override async Task HandleAsync(ListProposedPairsRequest request, CancellationToken ct)
    {
        var pairs = await session.Read(
            """
            select mentee_id, mentor_id, complement, goal, language_and_time, capacity, cross_unit, total, is_by_hand, relationship_id is not null from mentoring.run_pairs
            where tenant_id = @tenant and run_id = @run and (@after::uuid is null or mentee_id > @after) order by mentee_id limit @limit
            """,
            row => new ProposedPairView(
                row.GetGuid(0), row.GetGuid(1), new(row.GetDouble(2), row.GetDouble(3), row.GetDouble(4), row.GetDouble(5), row.GetDouble(6)), row.GetDouble(7),
                row.GetBoolean(8), row.GetBoolean(9)), ct,
            ("run", request.RunId), ("after", request.Cursor), ("limit", request.Limit + 1));
        List<ProposedPairView> page = [.. pairs.Take(request.Limit)];
        await Send.OkAsync(new(page, pairs.Count > request.Limit ? page[^1].MenteeId.ToString() : null), ct);
    }
}
