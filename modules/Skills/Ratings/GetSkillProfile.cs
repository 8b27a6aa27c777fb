using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Ratings;

public sealed record GetSkillProfileRequest([property: RouteParam] Guid PersonId);

/// <param name="RoleProfileId">The person's role today.</param>
/// <param name="Skills">What has been rated and what the role asks; required skills first, the most important foremost.</param>
public sealed record SkillProfileView(Guid PersonId, Guid? RoleProfileId, LocalizedText? RoleName, IReadOnlyList<SkillLevelView> Skills);

/// <summary>A person's skills, beside what their role asks</summary>
internal sealed class GetSkillProfileEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock)
    : Endpoint<GetSkillProfileRequest, SkillProfileView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/skills");
        Policies("skill-profile.read");
        Description(d => d.Produces<SkillProfileView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetSkillProfileRequest request, CancellationToken ct)
    {
        if (await new ProfileReading(session, policy, clock).Of(request.PersonId, Actor.Of(User)!, ct) is not { } read)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-person")));
            return;
        }
        var rated = read.Profile.Ratings.Where(of => of.Value.Count > 0).Select(of => of.Key);
        var skills = await session.LoadManyAsync<Skill>(ct, [.. rated.Union(read.Asked.Select(r => r.SkillId))]);
        await Send.OkAsync(new SkillProfileView(request.PersonId, read.Role?.Id, read.Role?.Name, [
            .. skills.Select(read.View)
                .OrderByDescending(s => s.Importance ?? 0).ThenBy(s => s.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase),
        ]), ct);
    }
}
