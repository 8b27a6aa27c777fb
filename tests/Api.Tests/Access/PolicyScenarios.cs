using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Competence.Api.Access.Rules;
using Competence.Kernel;
using Competence.People.Access;
using Competence.People.Persons;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed partial class PolicyScenarios(CompetenceApi api)
{
    [Fact]
    public async Task What_may_not_be_seen_looks_exactly_like_what_does_not_exist()
    {
        var company = await MatrixCompany.Seed(api);
        var (colleague, _) = await company.Principal(api, "colleague");

        var hidden = await colleague.GetAsync($"/api/v1/people/{company.Subject}/grants");
        var random = await colleague.GetAsync($"/api/v1/people/{Guid.CreateVersion7()}/grants");
        var elsewhere = await (await company.Principal(api, "otherTenant")).Client.GetAsync($"/api/v1/people/{company.Subject}/grants");

        hidden.StatusCode.Should().Be(HttpStatusCode.NotFound);
        var body = Body(await hidden.Content.ReadAsStringAsync());
        Body(await random.Content.ReadAsStringAsync()).Should().Be(body);
        Body(await elsewhere.Content.ReadAsStringAsync()).Should().Be(body);
        Headers(random).Should().Equal(Headers(hidden));

        static string Body(string problem) => TraceId().Replace(problem, "");
        static IEnumerable<string> Headers(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers).Select(h => h.Key).Order();
    }

    [Fact]
    public async Task Every_refusal_of_something_that_exists_is_on_record_without_a_word_about_anybody()
    {
        var company = await MatrixCompany.Seed(api);
        var person = Guid.CreateVersion7();
        await api.Employ(company.Tenant, person);
        var client = api.As(company.Tenant, person);

        await client.GetAsync($"/api/v1/people/{company.Subject}/grants");
        await client.GetAsync($"/api/v1/people/{Guid.CreateVersion7()}/grants");
        await client.GetAsync("/api/v1/service-keys");
        await client.GetAsync("/api/v1/units");

        await using var session = api.Store().QuerySession(company.Tenant);
        var denials = await session.Query<Denial>().OrderBy(d => d.At).ToListAsync();
        denials.Select(d => (d.By, d.Action, d.PersonId, d.Code)).Should().Equal(
            (person.ToString(), "access.read", (Guid?)company.Subject, "access.not-found"),
            (person.ToString(), "service-key.read", null, "access.forbidden"));
    }

    [Fact]
    public async Task A_deputy_has_the_managers_rights_and_only_in_those_days()
    {
        var company = await MatrixCompany.Seed(api);
        var (today, deputy, late) = (People.PeopleClient.Today, Guid.CreateVersion7(), Guid.CreateVersion7());
        await api.Employ(company.Tenant, deputy);
        await api.Employ(company.Tenant, late);
        (await api.As(company.Tenant, deputy).GetAsync($"/api/v1/people/{company.Subject}/team")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        await using (var session = api.Store().LightweightSession(company.Tenant))
        {
            var manager = (await session.LoadAsync<Person>(company.Subject))!.Managers.At(today)!.Value;
            session.Events.Append(manager, new DeputyAppointed(manager, deputy, today, today.AddDays(1)), new DeputyAppointed(manager, late, today.AddDays(1), null));
            await session.SaveChangesAsync();
        }

        (await api.As(company.Tenant, deputy).GetAsync($"/api/v1/people/{company.Subject}/team")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await api.As(company.Tenant, late).GetAsync($"/api/v1/people/{company.Subject}/team")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_partner_counts_in_their_units_and_below_not_above_nor_beside()
    {
        var company = await MatrixCompany.Seed(api);
        var partner = Guid.CreateVersion7();
        await api.Employ(company.Tenant, partner);
        await using (var session = api.Store().LightweightSession(company.Tenant))
        {
            session.Events.StartStream<Grants>(Grants.IdOf(partner), new AccessGranted(partner, AccessRole.HrPartner, [company.Lower], DateTimeOffset.UnixEpoch));
            await session.SaveChangesAsync();
        }

        (await api.As(company.Tenant, partner).GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("partnerUnitIds")[0].GetGuid().Should().Be(company.Lower);
        (await Decide("aggregate.read", company.Lower)).Should().BeNull();
        (await Decide("aggregate.read", company.Upper)).Should().NotBeNull();
        (await Decide("aggregate.read", company.Other)).Should().NotBeNull();
        (await Decide("aggregate.read", null)).Should().NotBeNull();
        (await Decide("unit.write", company.Lower)).Should().NotBeNull("a partner cares for people, not for the tree");

        async Task<Refusal?> Decide(string action, Guid? unit)
        {
            await using var session = api.Store().QuerySession(company.Tenant);
            var policy = new AccessPolicy(session, TimeProvider.System);
            return (await policy.Decide(new(company.Tenant, partner, null, []), action, null, unit, CancellationToken.None)).Refusal;
        }
    }

    [Fact]
    public async Task A_scope_is_one_of_three_whatever_a_key_may_claim()
    {
        var company = await MatrixCompany.Seed(api);

        (await api.AsKey(company.Tenant, "admin", "hrAdmin", "self").GetAsync("/api/v1/service-keys")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_id_that_is_none_is_not_a_question_about_nobody()
    {
        var hr = Guid.CreateVersion7();
        var tenant = Accounts.NewTenant();
        await api.Employ(tenant, hr, AccessRole.HrAdmin, AccessRole.TenantAdmin);

        (await api.As(tenant, hr).GetAsync("/api/v1/people/everybody/grants")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("self-rating.write", "Self", "Allowed"), InlineData("self-rating.write", "Colleague", "Invisible")]
    [InlineData("self-rating.write", "Manager", "Forbidden"), InlineData("self-rating.read", "Above", "Invisible")]
    [InlineData("assessed-rating.write", "Manager", "Allowed"), InlineData("assessed-rating.write", "Self", "Forbidden")]
    [InlineData("profile.read", "Manager", "Invisible"), InlineData("profile.read", "Hr", "Allowed")]
    [InlineData("aggregate.read", "Colleague", "Invisible"), InlineData("aggregate.read", "Analyst", "Allowed")]
    [InlineData("catalogue.write", "Learning", "Allowed"), InlineData("catalogue.write", "Manager", "Forbidden")]
    [InlineData("skill-profile.read", "Admin", "Invisible"), InlineData("self-rating.read", "Report", "Invisible")]
    public void The_table_says(string action, string relation, string verdict) =>
        Rights.Of(action, new HashSet<Relation> { Enum.Parse<Relation>(relation) }).ToString().Should().Be(verdict);

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
