using Competence.Cli.Demo;
using Competence.Client;
using Competence.Simulator.Life;
using Competence.Simulator.Play;

namespace Competence.Simulator.Demo;

/// <summary>The demo company's units, catalogue and roles, as the seed makes them, and three courses that teach no skill.</summary>
internal static class DemoGround
{
    private const string HumanResources = "p006";

    public static readonly IReadOnlyList<Course> Courses =
    [
        new("improvement", "Förbättringsgrupper: så går det till", 6, 1800, LearningBasis.Goal), new("safety-walk", "Skyddsrond med öppna ögon", 2.5m, 400, LearningBasis.Law),
        new("customer-visit", "En dag hos en kund", 7, 900),
    ];

    public static async Task<World> Lay(LivingProduct product, CompetenceClient client, Company company, CancellationToken ct)
    {
        var founder = await Groundwork.SetUp(product, client, company.Organisation, "Älva", "Administratör", "admin@alvhamra.example", ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);
        var skills = await SeedCatalogue.Skills(client, ct);
        var world = new World(founder, HumanResources)
        {
            ConversationTemplate = await Groundwork.Onboard(client, product.Clock, ct), Units = await SeedOrganisation.Units(client, company, ct), Skills = skills,
            Roles = await SeedCatalogue.Roles(client, skills, ct),
        };
        foreach (var course in Courses) world.Courses[course.Key] = await Groundwork.Offer(client, course, "Älvhamra lärande", world, ct);
        return world;
    }
}
