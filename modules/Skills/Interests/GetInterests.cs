using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Interests;

public sealed record GetInterestsRequest([property: RouteParam] Guid PersonId);

/// <param name="Skills">Those of which the person has said something.</param>
/// <param name="AspiredRoles">The most wanted first.</param>
/// <param name="IsWillingToMove">To another unit or place.</param>
/// <param name="IsHidden">Neither the finder nor the matches show the person, to anybody.</param>
public sealed record InterestsView(
    Guid PersonId, IReadOnlyList<SkillInterestView> Skills, IReadOnlyList<AspiredRoleView> AspiredRoles, bool IsWillingToMove, bool IsHidden);

/// <param name="Interest">0 none, 1 some, 2 much, 3 very much.</param>
/// <param name="WillHelp">Colleagues may find the person by this skill and ask.</param>
public sealed record SkillInterestView(Guid SkillId, LocalizedText Label, int Interest, bool WillHelp);

public sealed record AspiredRoleView(Guid RoleProfileId, LocalizedText Name);

/// <summary>What a person wants to work with, become and help with</summary>
/// <remarks>The ETag is what a change of the wishes is based on.</remarks>
internal sealed class GetInterestsEndpoint(IQuerySession session) : Endpoint<GetInterestsRequest, InterestsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/interests");
        Policies("interest.read");
        Description(d => d.Produces<InterestsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetInterestsRequest request, CancellationToken ct)
    {
        var wishes = await session.LoadAsync<Wishes>(Wishes.IdOf(request.PersonId), ct) ?? Wishes.None(request.PersonId);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. wishes.Skills.Keys])).ToDictionary(s => s.Id);
        var roles = (await session.LoadManyAsync<RoleProfile>(ct, [.. wishes.AspiredRoles])).ToDictionary(r => r.Id);
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(wishes.Version);
        await Send.OkAsync(new InterestsView(request.PersonId,
            [.. wishes.Skills.OrderByDescending(of => of.Value.Interest).ThenBy(of => of.Key)
                .Select(of => new SkillInterestView(of.Key, skills[of.Key].Label, of.Value.Interest, of.Value.WillHelp))],
            [.. wishes.AspiredRoles.Where(roles.ContainsKey).Select(role => new AspiredRoleView(role, roles[role].Name))],
            wishes.IsWillingToMove, wishes.IsHidden), ct);
    }
}
