using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

public sealed record GetPersonCampaignsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">What runs and asks this person, the one due first foremost.</param>
public sealed record PersonCampaignsView(IReadOnlyList<PersonCampaignView> Items);

/// <param name="Answered">How many of the skills are answered.</param>
/// <param name="RemindedOn">The newest reminder; null where none has gone out.</param>
public sealed record PersonCampaignView(
    Guid CampaignId, LocalizedText Name, CampaignState State, DateOnly DueOn, DateOnly? RemindedOn, int Answered, IReadOnlyList<CampaignQuestionView> Skills);

/// <param name="Levels">What each level 0 to 5 means.</param>
/// <param name="Answer">0-5, what the person has said in this campaign; null: nothing yet.</param>
/// <param name="Earlier">0-5, what they said last before it.</param>
public sealed record CampaignQuestionView(
    Guid SkillId, LocalizedText Label, LocalizedText Description, SkillKind Kind, IReadOnlyList<LevelView> Levels, int? Answer, int? Earlier, DateTimeOffset? EarlierAt);

/// <summary>What running campaigns ask of a person, and what they have answered</summary>
/// <remarks>Answer by rateOwnSkill; the same level as last time counts as an answer.</remarks>
internal sealed class GetPersonCampaignsEndpoint(IQuerySession session) : Endpoint<GetPersonCampaignsRequest, PersonCampaignsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/campaigns");
        Policies("campaign-task.read");
        Description(d => d.Produces<PersonCampaignsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetPersonCampaignsRequest request, CancellationToken ct)
    {
        var rows = await session.Read(
            """
            select a.campaign_id, a.skill_id, a.self from skills.campaign_answers a
            join skills.campaigns c on c.tenant_id = @tenant and c.campaign_id = a.campaign_id and c.takes_answers
            where a.tenant_id = @tenant and a.person_id = @person
            """,
            row => (Campaign: row.GetGuid(0), Skill: row.GetGuid(1), Self: row.OrNull<short>(2)), ct, ("person", request.PersonId));
        var campaigns = await session.LoadManyAsync<Campaign>(ct, [.. rows.Select(r => r.Campaign).Distinct()]);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. rows.Select(r => r.Skill).Distinct()])).ToDictionary(s => s.Id);
        var profile = await session.LoadAsync<SkillProfile>(SkillProfile.IdOf(request.PersonId), ct) ?? SkillProfile.Empty(request.PersonId);
        await Send.OkAsync(new PersonCampaignsView([
            .. campaigns.OrderBy(c => c.Plan.DueOn).Select(c => View(c,
            [
                .. rows.Where(r => r.Campaign == c.Id).Select(r => Question(skills[r.Skill], r.Self, profile))
                    .OrderBy(q => q.Kind).ThenBy(q => q.Label.In("sv"), StringComparer.CurrentCultureIgnoreCase),
            ])),
        ]), ct);
    }

    private static PersonCampaignView View(Campaign c, IReadOnlyList<CampaignQuestionView> questions) => new(
        c.Id, c.Plan.Name, c.State, c.Plan.DueOn, c.Reminded.Count == 0 ? null : c.Reminded.Max(), questions.Count(q => q.Answer is not null), questions);

    private static CampaignQuestionView Question(Skill skill, int? answer, SkillProfile profile)
    {
        var said = profile.Rating(skill.Id, RatingSource.Self, profile.PersonId);
        return new(skill.Id, skill.Label, skill.Description, skill.Kind, Scale.Of(skill), answer,
            answer is null ? said?.Level : null, answer is null ? said?.OccurredAt : null);
    }
}
