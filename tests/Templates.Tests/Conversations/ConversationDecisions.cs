using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Contracts;
using Competence.Templates.Conversations;
using Competence.Templates.Copies;
using Competence.Templates.Definitions;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Conversations.Talking;

namespace Competence.Templates.Tests.Conversations;

public sealed class ConversationDecisions
{
    private static readonly Placed Employed = new(Ada, Today.AddYears(-1), null, Bo);
    private static readonly Dictionary<string, Answer> Summary = new() { ["summary"] = new("Klart"), ["agreements"] = new(Goals: [new("Leda ett möte", null, null, Today.AddDays(9))]) };

    [Fact]
    public void A_conversation_is_planned_with_the_manager_of_today_within_the_employment()
    {
        Given().When(Plan(Employed)).Then(Planned).Telling(new ConversationsAgreed([new(Id, Ada, Due)], Now));
        Given().When(Plan(null)).Refused("templates.unknown-person");
        Given().When(Plan(Employed with { To = Today.AddDays(-1) })).Refused("templates.not-employed");
        Given().When(Plan(Employed with { To = Due.AddDays(-1) })).Refused("templates.outside-employment");
        Given().When(Plan(Employed with { ManagerId = null })).Refused("templates.no-manager");
        Given().When(Plan(Employed, due: Today.AddDays(-1))).Refused("templates.day-passed");
        Given().When(Plan(Employed, reveal: Due.AddDays(1))).Refused("templates.revealed-after-due");
    }

    [Fact]
    public void One_at_a_time_and_what_is_open_comes_along()
    {
        Given().When(Plan(Employed, last: State(Planned, AdaHandedIn))).Refused("templates.conversation-running");
        var done = new AgreementSettled(Id, Item.Id, true, Ada, Now);
        Given().When(Plan(Employed, last: State([.. Signed, done]))).Then(Planned with { Carried = [BosItem] });
        Given().When(Plan(Employed, last: State(Planned with { Carried = [Item] }, new ConversationCancelled(Id, Bo, Now)))).Then(Planned with { Carried = [Item] });
    }

    [Fact]
    public void Each_answers_their_own_sections_until_it_is_summed_up()
    {
        Given(Planned).When(Save("now", Party.Employee)).Then(new PreparationBegun(Id, Party.Employee, Ada, Now)).When(Save("now", Party.Employee)).Then();
        Given(Planned).When(Save("expected", Party.Employee)).Refused("templates.not-yours-to-answer");
        Given(Planned).When(Save("other", Party.Employee)).Refused("templates.unknown-section");
        Given(Planned).When(Save("now", Party.Employee, answer: new(Number: 3))).Refused("templates.wrong-answer");
        Given(Planned).When(Save("now", Party.Employee, saved: 3, basedOn: 2)).Refused("manners.stale");
        Given(Planned, Held, Summarised).When(Save("now", Party.Employee)).Refused("templates.conversation-summarised");
        Given(Signed).When(Save("now", Party.Employee)).Refused("templates.conversation-acknowledged");
    }

    [Fact]
    public void What_they_write_together_waits_until_they_have_met_and_ends_with_the_first_name()
    {
        Given(Planned).When(Save("agreed", Party.Manager, "summary")).Refused("templates.conversation-not-held");
        Given(Planned, Held).When(Save("agreed", Party.Employee, "summary")).Then();
        Given(Planned, Held, Summarised).When(Save("agreed", Party.Employee, "summary")).Then();
        Given(Planned, Held, Summarised, AdaSigned).When(Save("agreed", Party.Manager, "summary")).Refused("templates.conversation-acknowledged");
    }

    [Fact]
    public void What_is_required_is_answered_before_it_is_handed_in()
    {
        Given(Planned).When(HandIn(new() { ["how"] = new("Bra") })).Then(AdaHandedIn with { Answers = "how" });
        Given(Planned).When(HandIn([])).Refused("templates.unanswered");
        Given(Planned, Held, Summarised).When(HandIn(new() { ["how"] = new("Bra") })).Refused("templates.conversation-summarised");
    }

    [Fact]
    public void They_meet_today_or_before_and_then_sum_up()
    {
        Given(Planned).When(Hold(Today)).Then(Held).When(Hold(Today)).Then();
        Given(Planned).When(Hold(Today.AddDays(1))).Refused("templates.conversation-to-come");
        Given(Planned, Held, Summarised).When(Hold(Today.AddDays(-1))).Refused("templates.conversation-summarised");
        Given(Planned).When(Summarise(Summary)).Refused("templates.conversation-not-held");
        Given(Planned, Held).When(Summarise([])).Refused("templates.unanswered");
        Given(Planned, Held).When(Summarise(Summary, Today.AddDays(-1))).Refused("templates.day-passed");
        Given(Planned, Held, Summarised, AdaSigned).When(Summarise(Summary)).Refused("templates.conversation-acknowledged");

        var items = Given(Planned, Held).When(Summarise(Summary)).State!.Items;
        items.Should().ContainSingle().Which.Should().Match<AgreedItem>(i => i.Owner == Party.Employee && i.Due == Today.AddDays(9) && i.IsOpen);
        Seal.Open(items[0].Text, items[0].Id.ToString()).Should().Be("Leda ett möte");
    }

    [Fact]
    public void Both_put_their_names_once_to_what_they_have_read()
    {
        var summed = new object[] { Planned, Held, Summarised };
        Given(summed).When(Sign(Ada)).Then(AdaSigned).Telling(new DocumentSigned(Id, Ada, Ada, "hash", Now)).When(Sign(Bo)).Then(BoSigned).State!.State.Should().Be(ConversationState.Acknowledged);
        Given([.. summed, AdaSigned]).When(Sign(Ada)).Refused("templates.signed-already");
        Given(Planned, Held).When(Sign(Ada)).Refused("templates.conversation-not-summarised");
        Given(summed).When(Sign(Ada, basedOn: 2)).Refused("manners.stale");
    }

    [Fact]
    public void What_was_agreed_on_is_followed_up_and_planned_once()
    {
        Given(Planned, Held, Summarised).When(Settle(Item)).Refused("templates.conversation-not-acknowledged");
        Given(Planned with { Carried = [Item] }).When(Settle(Item)).Then(new AgreementSettled(Id, Item.Id, true, Ada, Now));
        Given(Signed).When(Settle(Item)).Then(new AgreementSettled(Id, Item.Id, true, Ada, Now)).When(Settle(Item)).Then().State!.State.Should().Be(ConversationState.FollowUp);
        Given(Signed).When(Settle(Agreed("annat"))).Refused("templates.unknown-agreement");

        Given(Signed).When(PlanNeeds()).Then(new NeedsPlanned(Id, [Item.Id], Ada, Now))
            .Telling(new NeedsAgreed(Id, Ada, Bo, Today, [new(Item.Id, "Leda ett möte", null, null, Item.Due)], Now)).When(PlanNeeds()).Then();
        Given(Planned, Held, Summarised, AdaSigned).When(PlanNeeds()).Refused("templates.conversation-not-acknowledged");
    }

    [Fact]
    public void It_ends_when_signed_and_is_cancelled_by_the_manager_before_it_is_held()
    {
        Given(Signed).When(End(Ada)).Then(new ConversationEnded(Id, Ada, Now)).Telling(new ConversationClosed(Id, Ada, Bo, null, Today, 2, Now)).When(End(Bo)).Then();
        Given(Planned, Held).When(End(Ada)).Refused("templates.conversation-not-acknowledged");
        Given(Planned).When(End(Bo, true)).Then(new ConversationCancelled(Id, Bo, Now)).Telling(new ConversationsAgreed([new(Id, Ada, null)], Now));
        Given(Planned).When(End(Ada, true)).Refused("templates.manager-cancels");
        Given(Planned, Held).When(End(Bo, true)).Refused("templates.conversation-held");
    }

    [Fact]
    public void A_new_manager_takes_over_until_somebody_has_signed()
    {
        var next = Guid.CreateVersion7();
        PassingOn.Decide(State(Planned), next, Now).Should().Be(new ConversationPassedOn(Id, next, Now));
        PassingOn.Decide(State(Planned), Bo, Now).Should().BeNull();
        PassingOn.Decide(State(Planned), null, Now).Should().BeNull();
        PassingOn.Decide(State(Planned, Held, Summarised, AdaSigned), next, Now).Should().BeNull();
    }

    [Fact]
    public void It_moves_to_a_newer_version_until_they_have_met_and_whoever_has_something_new_to_answer_hands_in_anew()
    {
        var more = Content with { Sections = [.. Content.Sections.Select(s => s.Key == "expected" ? s with { Questions = [.. s.Questions, s.Questions[0] with { Key = "more" }] } : s)] };
        var moved = new ConversationTemplateMoved(Id, 2, [Party.Manager], Bo, Now);

        var story = Given(Planned, AdaHandedIn, BoHandedIn).When(Move(more)).Then(moved).When(Move(more)).Then();
        story.State!.Submitted.Should().Equal(Party.Employee);
        Given(Planned, AdaHandedIn).When(Move(Content)).Then(moved with { Reopened = [] });
        Given(Planned, Held).When(Move(more)).Refused("templates.conversation-held");
    }

    private static Func<Conversation?, Decision> Move(TemplateContent to) => talk =>
        RunningConversations.Decide(talk!, Content, new(Guid.CreateVersion7(), Template, 2, to), Bo, Now);

    private static Func<Conversation?, Decision> Plan(Placed? person, DateOnly? due = null, DateOnly? reveal = null, Conversation? last = null) => _ =>
        PlanConversationHandler.Decide(new(Id, Ada, Template, due ?? Due, reveal, Bo), new(person, 1, last), Now, Today);

    private static Func<Conversation?, Decision> Save(string section, Party party, string question = "how", Answer? answer = null, int? saved = null, long? basedOn = null) => talk =>
        SaveConversationAnswersHandler.Decide(
            new(Id, Ada, section, new Dictionary<string, Answer> { [question] = answer ?? new("x") }, party == Party.Employee ? Ada : Bo, basedOn), talk!,
            Content.Sections.FirstOrDefault(s => s.Key == section), party, saved, Now);

    private static Func<Conversation?, Decision> HandIn(Dictionary<string, Answer> answers) => talk =>
        HandInPreparationHandler.Decide(new(Id, Ada, Ada), talk!, Content, Party.Employee, answers, given => string.Join(',', given.Keys), Now);

    private static Func<Conversation?, Decision> Hold(DateOnly on) => talk => HoldConversationHandler.Decide(new(Id, Ada, on, Bo), talk, Now, Today);

    private static Func<Conversation?, Decision> Summarise(Dictionary<string, Answer> answers, DateOnly? followUp = null) => talk =>
        SummariseConversationHandler.Decide(new(Id, Ada, followUp, Bo), talk!, Content, answers, new(Seal, Id), Now, Today);

    private static Func<Conversation?, Decision> Sign(Guid by, long? basedOn = null) => talk =>
        AcknowledgeConversationHandler.Decide(new(Id, Ada, null, by, basedOn), talk!, "hash", null, 3, Now);

    private static Func<Conversation?, Decision> Settle(AgreedItem item) => talk => SettleAgreementHandler.Decide(new(Id, Ada, item.Id, true, Ada), talk, Now);

    private static Func<Conversation?, Decision> PlanNeeds() => talk => PlanNeedsHandler.Decide(new(Id, Ada, [], Ada), talk!, i => Seal.Open(i.Text, i.Id.ToString()), Now);

    private static Func<Conversation?, Decision> End(Guid by, bool isCancelled = false) => talk => EndConversationHandler.Decide(new(Id, Ada, isCancelled, by), talk, Now);
}
