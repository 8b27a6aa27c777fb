using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Templates.Answers;
using Competence.Templates.Contracts;
using Competence.Templates.Definitions;
using Competence.Templates.JobDescriptions;
using Competence.Templates.Reactions;
using FluentAssertions;
using Xunit;

namespace Competence.Templates.Tests.JobDescriptions;

public sealed class JobDescriptionDecisions
{
    private static readonly Guid Role = Guid.CreateVersion7(), Id = JobDescription.IdOf(Role), TemplateId = Guid.CreateVersion7(), Skill = Guid.CreateVersion7(),
        Other = Guid.CreateVersion7(), Hr = Guid.CreateVersion7(), Boss = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero);
    private static readonly LocalizedText Name = new("Truckförare", "Truck driver"), Said = new("Ja", "Yes");
    private static readonly Dictionary<Guid, bool> Skills = new() { [Skill] = true, [Other] = false };
    private static readonly TemplateContent Template = new(TemplateKind.JobDescription, Said, LocalizedText.Empty,
    [
        new("why", Said, LocalizedText.Empty, [Party.Manager], [], AnswerWay.Together, Reveal.AtOnce,
        [
            Ask("purpose", QuestionKind.Text, isRequired: true), Ask("ssyk", QuestionKind.Text), Ask("requirements", QuestionKind.SkillRating, isRequired: true),
            Ask("permits", QuestionKind.Choice) with { Choices = [new("truck", Said), new("hot-work", Said)], TakesSeveral = true },
        ]),
    ]);
    private static readonly JobDescriptionContent Content = Saying("Kör truck", new JobRequirement(Skill, 3, 4));
    private static readonly JobDescriptionDrafted Drafted = new(Id, Role, false, TemplateId, 1, Name, Content, Hr, Now.AddDays(-3));
    private static readonly JobDescriptionSubmitted Submitted = new(Id, Hr, Now.AddDays(-2));

    private static Question Ask(string key, QuestionKind kind, bool isRequired = false) => new(key, kind, Said, LocalizedText.Empty, isRequired, null, [], false, null);

    private static Story<JobDescription> Given(params object[] facts) => Story<JobDescription>.Given(JobDescription.Fold, [Drafted, .. facts]);

    private static JobDescriptionContent Saying(string? purpose, params JobRequirement[] requirements) => new(
        purpose is null ? new Dictionary<string, Answer>() : new() { ["purpose"] = new(Text: purpose) }, requirements);

    private static Decision Revise(JobDescription? d, JobDescriptionContent content, long? basedOn = null) =>
        ReviseJobDescriptionHandler.Decide(new(Id, Name, content, Hr, basedOn), d, Template, Skills, 2, Now);

    private static Decision Submit(JobDescription? d, IReadOnlyDictionary<Guid, bool>? skills = null) =>
        SubmitJobDescriptionHandler.Decide(new(Id, Hr, null), d, Template, skills ?? Skills, 2, Now);

    private static Decision Approve(JobDescription? d, Guid by, IReadOnlyDictionary<Guid, bool>? skills = null) => ApproveJobDescriptionHandler.Decide(new(Id, by), d, skills ?? Skills, Now);

    [Fact]
    public void A_role_is_described_once_by_what_can_be_used()
    {
        var version = new TemplateVersion(TemplateVersion.IdOf(TemplateId, 1), TemplateId, 1, Template);
        Decision Draft(JobDescriptionContent content, JobDescription? before = null, Refusal? refusal = null, int many = 0) =>
            DraftJobDescriptionHandler.Decide(new(Id, Role, false, TemplateId, Name, content, Hr), before, version, refusal, Skills, many, Now.AddDays(-3));
        Draft(Content).Events.Should().BeEquivalentTo([Drafted]);
        Draft(Content, Given().State).Refusal!.Code.Should().Be("templates.described-already");
        Draft(Content, refusal: Refusal.Conflict("templates.not-published")).Refusal!.Code.Should().Be("templates.not-published");
        Draft(Content, many: JobDescription.MostOfATenant).Refusal!.Code.Should().Be("templates.too-many-descriptions");
        Draft(Saying("a", new JobRequirement(Guid.CreateVersion7(), 1, 1))).Refusal!.Code.Should().Be("templates.unknown-skill");
        Draft(Saying("a", new JobRequirement(Other, 1, 1))).Refusal!.Code.Should().Be("templates.skill-not-in-use");
    }

    [Fact]
    public void A_draft_is_changed_by_whoever_saw_the_newest_and_not_while_it_is_reviewed()
    {
        Given().When(d => Revise(d, Saying("Annat"))).Then(new JobDescriptionRevised(Id, Name, Saying("Annat"), Hr, Now)).When(d => Revise(d, Saying("Annat"))).Then();
        Given().When(d => Revise(d, Content, basedOn: 1)).Refused("manners.stale");
        Given(Submitted).When(d => Revise(d, Saying("Annat"))).Refused("templates.in-review");
        Given().When(d => Revise(d, Content with { Answers = new Dictionary<string, Answer> { ["nowhere"] = new(Text: "a") } })).Refused("templates.unknown-question");
        Given().When(d => Revise(d, Content with { Answers = new Dictionary<string, Answer> { ["purpose"] = new(Number: 1) } })).Refused("templates.wrong-answer");
        Story<JobDescription>.Given(JobDescription.Fold).When(d => Revise(d, Content)).Refused("templates.unknown-description");
    }

    [Fact]
    public void What_is_submitted_is_whole()
    {
        Given().When(d => Submit(d)).Then(new JobDescriptionSubmitted(Id, Hr, Now)).When(d => Submit(d)).Refused("templates.in-review");
        Given(new JobDescriptionRevised(Id, Name, Saying(null, new JobRequirement(Skill, 1, 1)), Hr, Now)).When(d => Submit(d)).Refused("templates.unanswered");
        Given(new JobDescriptionRevised(Id, Name, Saying("a"), Hr, Now)).When(d => Submit(d)).Refused("templates.no-requirements");
        Given(new JobDescriptionRevised(Id, Name, Content with { Answers = new Dictionary<string, Answer>(Content.Answers) { ["ssyk"] = new(Text: "83") } }, Hr, Now)).When(d => Submit(d))
            .Refused("templates.no-ssyk");
        Given().When(d => Submit(d, new Dictionary<Guid, bool> { [Skill] = false })).Refused("templates.skill-not-in-use");
    }

    [Fact]
    public void Somebody_else_approves_and_Skills_is_told_what_the_role_asks()
    {
        Given(Submitted).When(d => Approve(d, Boss)).Then(new JobDescriptionVersionApproved(Id, 1, Boss, Now))
            .Telling(new JobDescriptionApproved(Id, 1, Role, null, null, null, [new(Skill, 3, 4)], [], Hr, Boss, Now))
            .When(d => Approve(d, Boss)).Refused("templates.not-in-review");
        Given(Submitted).When(d => Approve(d, Hr)).Refused("templates.own-submission");
        Given().When(d => Approve(d, Boss)).Refused("templates.not-in-review");
        Given(Submitted).When(d => Approve(d, Boss, new Dictionary<Guid, bool> { [Skill] = false })).Refused("templates.skill-not-in-use");
    }

    [Fact]
    public void The_occupations_code_and_what_needs_a_permit_are_told_as_the_template_asks_them()
    {
        var said = new Dictionary<string, Answer>(Content.Answers) { ["ssyk"] = new(Text: " 8344 "), ["permits"] = new(Choices: ["truck"]) };
        Given(new JobDescriptionRevised(Id, Name, Content with { Answers = said }, Hr, Now)).When(d => Submit(d)).When(d => Approve(d, Boss))
            .Telling(new JobDescriptionApproved(Id, 1, Role, null, null, "8344", [new(Skill, 3, 4)], ["truck"], Hr, Boss, Now));
    }

    [Fact]
    public void A_new_role_is_told_with_its_name() => Story<JobDescription>.Given(JobDescription.Fold, Drafted with { IsNewRole = true }, Submitted)
        .When(d => Approve(d, Boss)).Telling(new JobDescriptionApproved(Id, 1, Role, "Truckförare", "Truck driver", null, [new(Skill, 3, 4)], [], Hr, Boss, Now));

    [Fact]
    public void The_next_version_supersedes_the_last_and_a_skill_that_went_out_of_use_may_stay_in_it()
    {
        var next = Saying("Kör och lär ut", new JobRequirement(Skill, 4, 4));
        var story = Given(Submitted, new JobDescriptionVersionApproved(Id, 1, Boss, Now))
            .When(d => ReviseJobDescriptionHandler.Decide(new(Id, Name, next, Hr, null), d, Template, new Dictionary<Guid, bool> { [Skill] = false }, 2, Now))
            .Then(new JobDescriptionRevised(Id, Name, next, Hr, Now));
        story.State!.Current!.Content.Says(Content).Should().BeTrue("what holds stands until the next is approved");
        var after = story.When(d => Submit(d)).When(d => Approve(d, Boss)).State!;
        (after.Current!.Number, after.Draft, after.VersionViews(true).Select(v => v.Status).Last()).Should().Be((2, null, JobDescriptionStatus.Superseded));
    }

    [Fact]
    public void It_comes_back_with_a_reason_or_is_taken_back_without_one()
    {
        Decision Return(JobDescription? d, Guid by, string? reason) => ReturnJobDescriptionHandler.Decide(new(Id, by, reason), d, Now);
        Given(Submitted).When(d => Return(d, Boss, null)).Refused("templates.reason-missing");
        Given(Submitted).When(d => Return(d, Boss, "Otydligt")).Then(new JobDescriptionReturned(Id, Boss, "Otydligt", Now)).When(d => Submit(d)).State!.ReturnReason.Should().BeNull();
        Given(Submitted).When(d => Return(d, Hr, null)).Then(new JobDescriptionReturned(Id, Hr, null, Now));
        Given().When(d => Return(d, Hr, null)).Refused("templates.not-in-review");
    }

    [Fact]
    public void A_draft_is_thrown_away_where_something_holds()
    {
        Decision Discard(JobDescription? d) => DiscardJobDescriptionDraftHandler.Decide(new(Id, Hr, null), d, 2, Now);
        Given().When(Discard).Refused("templates.never-approved");
        Given(Submitted).When(Discard).Refused("templates.in-review");
        Given(Submitted, new JobDescriptionVersionApproved(Id, 1, Boss, Now), new JobDescriptionRevised(Id, Name, Saying("b"), Hr, Now)).When(Discard)
            .Then(new JobDescriptionDraftDiscarded(Id, Hr, Now)).When(Discard).Then();
    }

    [Fact]
    public void What_Skills_refuses_is_shown_and_told_again_once_it_is_mended()
    {
        var refused = new RoleProfileVersionRefused(Id, 1, Role, "skills.in-review", Now);
        Given(Submitted, new JobDescriptionVersionApproved(Id, 1, Boss, Now)).When(d => RoleProfileVersionRefusedHandler.Decide(refused, d))
            .Then(new JobDescriptionNotAdopted(Id, 1, "skills.in-review", Now)).When(d => RoleProfileVersionRefusedHandler.Decide(refused, d)).Then()
            .When(d => PublishJobDescriptionAgainHandler.Decide(new(Id, Boss), d, Now)).Then(new JobDescriptionToldAgain(Id, 1, Boss, Now))
            .Telling(new JobDescriptionApproved(Id, 1, Role, null, null, null, [new(Skill, 3, 4)], [], Hr, Boss, Now))
            .When(d => PublishJobDescriptionAgainHandler.Decide(new(Id, Boss), d, Now)).Refused("templates.nothing-refused");
        Given(Submitted, new JobDescriptionVersionApproved(Id, 1, Boss, Now)).When(d => RoleProfileVersionRefusedHandler.Decide(refused with { Number = 0 }, d)).Then();
    }

    [Fact]
    public void A_skill_that_another_took_the_place_of_is_asked_as_that_one_and_once()
    {
        var both = Saying("Kör truck", new JobRequirement(Skill, 3, 4), new JobRequirement(Other, 4, 1));
        var moved = Given(Submitted, new JobDescriptionVersionApproved(Id, 1, Boss, Now), new JobDescriptionRevised(Id, Name, both, Hr, Now),
            new JobDescriptionSkillMoved(Id, Skill, Other, Now)).State!;
        moved.Current!.Content.Requirements.Should().Equal(new JobRequirement(Other, 3, 4));
        moved.Draft!.Requirements.Should().Equal(new JobRequirement(Other, 4, 1));
        (SkillMergedHandler.Asks(moved, Skill), SkillMergedHandler.Asks(moved, Other)).Should().Be((false, true));
    }

    [Fact]
    public void A_difference_names_what_is_said_and_asked_otherwise()
    {
        var to = new JobDescriptionContent(new Dictionary<string, Answer> { ["purpose"] = new(Text: "Annat") }, [new(Skill, 4, 4), new(Other, 2, 1)]);
        var view = Differing.Between(Content, to, Template);
        view.Answers.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Question = new { Key = "purpose" }, From = new { Text = "Kör truck" }, To = new { Text = "Annat" } });
        view.Requirements.Should().Equal(new(Skill, new(Skill, 3, 4), new(Skill, 4, 4)), new RequirementDifference(Other, null, new(Other, 2, 1)));
        var same = Differing.Between(Content, Saying("Kör truck", new JobRequirement(Skill, 3, 4)), Template);
        (same.Answers.Count + same.Requirements.Count).Should().Be(0);
    }
}
