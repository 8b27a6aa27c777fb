using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Members;
using Competence.Skills.Ratings;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

public sealed record GetCampaignReportsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">What runs and asks of those who work for this manager today.</param>
public sealed record CampaignReportsView(IReadOnlyList<CampaignTeamView> Items);

/// <param name="IsBlind">The manager rates before seeing what the person says: the campaign asks for it, or the organisation always.</param>
/// <param name="Skills">What is asked of anybody here, with what each level means.</param>
/// <param name="People">Those with most left first.</param>
public sealed record CampaignTeamView(
    Guid CampaignId, LocalizedText Name, CampaignState State, DateOnly DueOn, bool IsBlind, DateOnly? RemindedOn,
    IReadOnlyList<CampaignTeamSkillView> Skills, IReadOnlyList<CampaignReportView> People);

public sealed record CampaignTeamSkillView(Guid SkillId, LocalizedText Label, SkillKind Kind, IReadOnlyList<LevelView> Levels);

/// <param name="SelfAnswered">How many of the skills the person has answered.</param>
/// <param name="Rated">How many of the skills a manager has answered.</param>
public sealed record CampaignReportView(Guid PersonId, int SelfAnswered, int Rated, IReadOnlyList<CampaignReportAnswerView> Answers);

/// <param name="Manager">0-5, what a manager has said in this campaign.</param>
/// <param name="Self">0-5; null while the person has said nothing, or it is withheld.</param>
/// <param name="IsBlind">What the person says is withheld until the manager has rated.</param>
/// <param name="State">How far the talk has come, where the two are at least two levels apart.</param>
public sealed record CampaignReportAnswerView(Guid SkillId, int? Manager, int? Self, bool IsBlind, DifferenceState? State);

/// <summary>Who waits for a manager's rating in running campaigns</summary>
/// <remarks>Answer by rateReportsSkill. What they see differently shows once both have answered.</remarks>
internal sealed class GetCampaignReportsEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetCampaignReportsRequest, CampaignReportsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/campaign-reports");
        Policies("campaign-task.read");
        Description(d => d.Produces<CampaignReportsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetCampaignReportsRequest request, CancellationToken ct)
    {
        var team = new List<Guid>();
        foreach (var alike in (await session.Team(request.PersonId, isWholeLine: false, clock.Today(), ct)).GroupBy(p => p.UnitId))
            if (await policy.Can(Actor.Of(User)!, "assessed-rating.write", alike.First().PersonId, ct) is null) team.AddRange(alike.Select(p => p.PersonId));
        var rows = await session.Read(
            """
            select a.campaign_id, a.person_id, a.skill_id, a.self, a.manager, a.talk, a.rated_by from skills.campaign_answers a
            join skills.campaigns c on c.tenant_id = @tenant and c.campaign_id = a.campaign_id and c.takes_answers
            where a.tenant_id = @tenant and a.person_id = any(@team)
            """,
            row => new Row(row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), row.OrNull<short>(3), row.OrNull<short>(4), (DifferenceState)row.GetInt16(5), row.OrNull<Guid>(6)), ct,
            ("team", team.ToArray()));
        var isAlwaysBlind = (await RatingRules.Of(session, ct)).IsBlind;
        var campaigns = await session.LoadManyAsync<Campaign>(ct, [.. rows.Select(r => r.Campaign).Distinct()]);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. rows.Select(r => r.Skill).Distinct()])).ToDictionary(s => s.Id);
        await Send.OkAsync(new CampaignReportsView([
            .. campaigns.OrderBy(c => c.Plan.DueOn).Select(c => View(c, [.. rows.Where(r => r.Campaign == c.Id)], skills, isAlwaysBlind || c.Plan.IsBlind ? request.PersonId : null)),
        ]), ct);
    }

    /// <param name="blind">The reader, where they are to rate before seeing.</param>
    private static CampaignTeamView View(Campaign c, IReadOnlyList<Row> rows, Dictionary<Guid, Skill> skills, Guid? blind) => new(
        c.Id, c.Plan.Name, c.State, c.Plan.DueOn, blind is not null, c.Reminded.Count == 0 ? null : c.Reminded.Max(),
        [
            .. rows.Select(r => r.Skill).Distinct().Select(id => skills[id]).OrderBy(s => s.Kind)
                .ThenBy(s => s.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase)
                .Select(s => new CampaignTeamSkillView(s.Id, s.Label, s.Kind, Scale.Of(s))),
        ],
        [
            .. rows.GroupBy(r => r.Person).OrderByDescending(p => p.Count(r => r.Manager is null)).ThenBy(p => p.Key)
                .Select(p => new CampaignReportView(p.Key, p.Count(r => r.Self is not null), p.Count(r => r.Manager is not null), [.. p.Select(r => r.View(blind))])),
        ]);

    private sealed record Row(Guid Campaign, Guid Person, Guid Skill, int? Self, int? Manager, DifferenceState Talk, Guid? RatedBy)
    {
        public CampaignReportAnswerView View(Guid? blind)
        {
            var hides = blind is not null && RatedBy != blind;
            var isDifference = !hides && new AnswerState(Self, Manager, Talk).IsDifference || !hides && Talk > DifferenceState.Open;
            return new(Skill, Manager, hides ? null : Self, hides && Self is not null, isDifference ? Talk : null);
        }
    }
}
