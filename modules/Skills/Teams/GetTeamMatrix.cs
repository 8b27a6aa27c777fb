using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Teams;

public enum TeamDepth { Direct, All }

/// <param name="Depth">The direct reports, or everyone below; direct where left out.</param>
/// <param name="Kind">Only skills of this kind.</param>
/// <param name="RoleProfileId">Measure everyone by this role, and show its skills alone; otherwise each by their own.</param>
public sealed record GetTeamMatrixRequest(
    [property: RouteParam] Guid PersonId, [property: QueryParam] TeamDepth? Depth = null, [property: QueryParam] SkillKind? Kind = null,
    [property: QueryParam] Guid? RoleProfileId = null);

/// <param name="People">Those whose levels the reader may see, by id; names come from the team.</param>
/// <param name="Hidden">How many more work there whose levels the reader may not see one by one.</param>
public sealed record TeamMatrixView(
    Guid ManagerId, IReadOnlyList<MatrixSkillView> Skills, IReadOnlyList<MatrixPersonView> People, IReadOnlyList<MatrixFootView> Foot, int Hidden);

/// <param name="Target">1-5 where all who need the skill need the same level.</param>
public sealed record MatrixSkillView(Guid SkillId, LocalizedText Label, SkillKind Kind, int? Target);

/// <param name="Levels">One character a skill, in the order of the skills: 0-5, - not rated, ? to be rated before seen.</param>
/// <param name="Targets">One character a skill: 1-5, - not asked.</param>
public sealed record MatrixPersonView(Guid PersonId, string Levels, string Targets);

/// <param name="AtTarget">How many of those who need the skill have what they need, as far as the reader sees.</param>
/// <param name="Blind">How many of those who need it the reader is to rate before seeing.</param>
public sealed record MatrixFootView(Guid SkillId, int AtTarget, int Needed, int Blind);

/// <summary>A team's people by skills</summary>
internal sealed class GetTeamMatrixEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetTeamMatrixRequest, TeamMatrixView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/team-matrix");
        Policies("team.read");
        Description(d => d.Produces<TeamMatrixView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetTeamMatrixRequest request, CancellationToken ct)
    {
        var role = request.RoleProfileId is { } id ? await session.LoadAsync<RoleProfile>(id, ct) : null;
        if (request.RoleProfileId is not null && role is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-role-profile")));
            return;
        }
        var team = await new TeamReading(session, policy, clock).Of(request.PersonId, request.Depth == TeamDepth.All, Actor.Of(User)!, ct);
        var matrix = new Matrix(team, role?.AskedAt(clock.Today()));
        var skills = await session.LoadManyAsync<Skill>(ct, [.. matrix.Skills]);
        await Send.OkAsync(matrix.View(request.PersonId, [
            .. skills.Where(s => request.Kind is null || s.Kind == request.Kind)
                .OrderBy(s => s.Kind).ThenBy(s => s.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase),
        ]), ct);
    }
}
