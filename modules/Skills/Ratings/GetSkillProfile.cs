using System.Globalization;
using Competence.Changes;
using Competence.Kernel;
using Competence.Skills.Groundwork;
using Competence.Skills.Readers;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Ratings;

/// <param name="AsOf">As it was at that moment, by when things happened, also what was entered later; in the future: what time alone will change.</param>
/// <param name="KnownAt">Only what had been entered by that moment.</param>
public sealed record GetSkillProfileRequest(
    [property: RouteParam] Guid PersonId, [property: QueryParam] DateTimeOffset? AsOf = null, [property: QueryParam] DateTimeOffset? KnownAt = null);

/// <param name="RoleProfileId">The person's role then.</param>
/// <param name="Skills">What has been rated and what the role asks; required skills first, the most important foremost.</param>
public sealed record SkillProfileView(Guid PersonId, Guid? RoleProfileId, LocalizedText? RoleName, IReadOnlyList<SkillLevelView> Skills);

/// <summary>A person's skills, beside what their role asks</summary>
/// <remarks>Today, or as of another moment; a reader sees of an earlier day what they may see of today.</remarks>
internal sealed class GetSkillProfileEndpoint(IQuerySession session, IGroundwork groundwork, IPolicy policy, TimeProvider clock)
    : Endpoint<GetSkillProfileRequest, SkillProfileView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/skills");
        Policies("skill-profile.read");
        this.NotesReader(ReadKind.SkillProfile);
        Description(d => d.RemembersAnswers().Produces<SkillProfileView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetSkillProfileRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        if (await new ProfileReading(session, groundwork, policy, clock) { AsOf = request.AsOf, KnownAt = request.KnownAt }.Of(request.PersonId, actor, ct) is not { } read)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-person")));
            return;
        }
        var rated = read.Profile.Ratings.Where(of => of.Value.Count > 0).Select(of => of.Key);
        var skills = await read.Then.Skills(rated.Union(read.Asked.Select(r => r.SkillId)), ct);
        var view = new SkillProfileView(request.PersonId, read.Role?.Id, read.Role?.Name, [
            .. skills.Select(read.View)
                .OrderByDescending(s => s.Importance ?? 0).ThenBy(s => s.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase),
        ]);
        // what is withheld from others is not watched, nor what had been said by an earlier day
        if (read.Then.IsNow && actor.PersonId == request.PersonId) await HttpContext.Remember(view, GroundworkKeeper.ReadFrom(actor.Tenant, request.PersonId));
        else await Send.OkAsync(view, ct);
    }
}
