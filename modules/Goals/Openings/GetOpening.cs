using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Openings;

public sealed record GetOpeningRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId);

/// <param name="RoleVersion">The role's published version when it was drafted.</param>
/// <param name="Reason">Why somebody is looked for.</param>
/// <param name="KeepMonths">How many months after the end people from outside are kept.</param>
/// <param name="DraftedByPersonId">Who wrote the draft last; somebody else approves it.</param>
/// <param name="Requirements">What everyone is measured by: what the role asks, what the law asks first.</param>
/// <param name="Candidates">By fit, then the hours left; those whose levels the reader may not read at last.</param>
/// <param name="ChosenId">The chosen candidate; null before.</param>
/// <param name="Ending">Why the chosen one was chosen, or why nobody was.</param>
/// <param name="DaysToFill">Approved to filled; null before.</param>
/// <param name="EraseOn">From this day on nothing is left of those from outside; null while it goes on.</param>
/// <param name="Version">Sent in quotes as If-Match with a change of the draft, and the approval.</param>
public sealed record OpeningView(
    Guid OpeningId, Guid UnitId, Guid RoleProfileId, LocalizedText? RoleName, int RoleVersion, OpeningState State, string Reason, DateOnly NeededBy, int KeepMonths, Guid DraftedByPersonId,
    IReadOnlyList<OpeningRequirementView> Requirements, IReadOnlyList<CandidateView> Candidates, Guid? ChosenId, string? Ending, int? DaysToFill, DateOnly? EraseOn,
    long Version);

/// <param name="Level">1-5, what is asked.</param>
/// <param name="Importance">1-5; null where the law alone asks it.</param>
/// <param name="LegalLevel">1-5: below it nobody is chosen; null where the law asks nothing.</param>
public sealed record OpeningRequirementView(Guid SkillId, LocalizedText? Skill, int Level, int? Importance, int? LegalLevel);

/// <param name="PersonId">Null of one from outside.</param>
/// <param name="Name">Of one from outside; null once it is deleted.</param>
/// <param name="Contact">As the name.</param>
/// <param name="Fit">0 to 1; null where the reader may not read their assessed levels.</param>
/// <param name="HoursLeft">Levels missing, at 40 hours each; null as the fit.</param>
/// <param name="Levels">What they have, in the order of the requirements; empty as the fit.</param>
/// <param name="LacksLegal">How many things they lack that the law asks; null as the fit.</param>
/// <param name="HasApplied">By themselves; otherwise put forward, or entered.</param>
public sealed record CandidateView(
    Guid CandidateId, Guid? PersonId, string? Name, string? Contact, double? Fit, decimal? HoursLeft, IReadOnlyList<int> Levels, int? LacksLegal, bool HasApplied);

/// <summary>An opening with its candidates side by side</summary>
internal sealed class GetOpeningEndpoint(IQuerySession session, IPolicy policy) : Endpoint<GetOpeningRequest, OpeningView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/openings/{OpeningId}");
        Policies("opening.read");
        Description(d => d.Produces<OpeningView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetOpeningRequest request, CancellationToken ct)
    {
        var opening = await session.LoadAsync<Opening>(request.OpeningId, ct);
        if (opening?.UnitId != request.UnitId)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-opening")));
            return;
        }
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(opening.Version);
        await Send.OkAsync(await session.View(opening, Actor.Of(User)!, policy, ct), ct);
    }
}
