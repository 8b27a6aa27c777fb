using Competence.Kernel;
using Competence.People.Directory;
using Competence.People.Lines;
using Competence.People.Persons;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.People.OrgChart;

/// <param name="Depth">Direct reports, or everybody below.</param>
public sealed record GetTeamRequest([property: RouteParam] Guid PersonId, [property: QueryParam] TeamDepth? Depth = null);

public enum TeamDepth { Direct, All }

/// <param name="People">The nearest first, then by name.</param>
public sealed record TeamView(Guid ManagerId, IReadOnlyList<PersonCardView> People);

/// <summary>Who reports to a person today</summary>
internal sealed class GetTeamEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetTeamRequest, TeamView>
{
    public override void Configure()
    {
        Get("/people/{personId}/team");
        Policies("team.read");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(GetTeamRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Person>(request.PersonId, ct) is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusals.UnknownPerson));
            return;
        }
        var today = clock.Today();
        var reports = await session.ReportsOf(request.PersonId, today, request.Depth == TeamDepth.All, ct);
        await Send.OkAsync(new(request.PersonId, await session.PersonCardsOf(reports, today, ct)), ct);
    }
}
