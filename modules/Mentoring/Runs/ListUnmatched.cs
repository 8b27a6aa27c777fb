using Competence.Kernel;
using Competence.Mentoring.Matching;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Mentoring.Runs;

/// <param name="Side">As what they have nobody.</param>
/// <param name="Limit">1-100.</param>
public sealed record ListUnmatchedRequest(
    [property: RouteParam] Guid RunId, [property: QueryParam] MatchSide Side = MatchSide.Mentee, [property: QueryParam] Guid? Cursor = null, [property: QueryParam] int Limit = 50);

public sealed record UnmatchedView(Guid PersonId, UnmatchedReason Reason);

internal sealed class ListUnmatchedValidator : Validator<ListUnmatchedRequest>
{
    public ListUnmatchedValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>Who has nobody in a proposal, and why</summary>
/// <remarks>Whom somebody does not want is told to nobody: it is among <c>nobodyAllowed</c>.</remarks>
internal sealed class ListUnmatchedEndpoint(IQuerySession session) : Endpoint<ListUnmatchedRequest, Page<UnmatchedView>>
{
    public override void Configure()
    {
        Get("/mentoring/runs/{RunId}/unmatched");
        Policies("mentoring-match.read");
    }

    public override async Task HandleAsync(ListUnmatchedRequest request, CancellationToken ct)
    {
        var people = await session.Read(
            """
            select person_id, reason from mentoring.run_unmatched
            where tenant_id = @tenant and run_id = @run and side = @side and (@after::uuid is null or person_id > @after) order by person_id limit @limit
            """, row => new UnmatchedView(row.GetGuid(0), Enum.Parse<UnmatchedReason>(row.GetString(1))), ct,
            ("run", request.RunId), ("side", $"{request.Side}"), ("after", request.Cursor), ("limit", request.Limit + 1));
        List<UnmatchedView> page = [.. people.Take(request.Limit)];
        await Send.OkAsync(new(page, people.Count > request.Limit ? page[^1].PersonId.ToString() : null), ct);
    }
}
