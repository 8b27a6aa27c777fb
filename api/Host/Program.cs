using Competence.Api.Access;
using Competence.Api.Contract;
using Competence.Api.Hosting;
using Competence.Api.Jobs;
using Competence.Api.Mail;
using Competence.Api.Manners;
using Competence.Api.Printing;
using Competence.Api.Problems;
using Competence.Changes;
using Competence.Goals;
using Competence.Goals.Xapi.Manners;
using Competence.Mail;
using Competence.Mentoring;
using Competence.Metrics;
using Competence.People;
using Competence.Sealing;
using Competence.Skills;
using Competence.Templates;
using FastEndpoints;
using Marten;

var builder = WebApplication.CreateBuilder(args);
await builder.AddStore(args);
builder.AddMessaging(Modules.Assemblies);
builder.AddTelemetry();
builder.AddAccess();
builder.Services
    .AddSingleton<TimeProvider, StockholmTime>()
    .AddFastEndpoints(fe => { fe.DisableAutoDiscovery = true; fe.Assemblies = Modules.Assemblies; })
    .AddProblems()
    .AddManners()
    .AddContract()
    .AddJobs()
    .AddSingleton<Printer>()
    .AddSingleton<IMail, MailRoom>()
    .AddChanges()
    .AddSealing()
    .AddPeople()
    .AddSkills()
    .AddGoals()
    .AddMentoring()
    .AddTemplates()
    .AddMetricsModule()
    .ConfigureMarten(marten => marten.FilterProjections());

var app = builder.Build();
app.UseSecurityHeaders(app.WebClientFolder());
app.UseProblems();
app.UseXapi();
app.UseRouting(); // not before: some of its requests stand for others
app.UseWebClient();
app.UseAccess();
app.UseRememberedAnswers();
app.UseStrictRequests();
app.UseEndpoints();
app.MapHealth();
app.MapContract();

return await app.RunCommand(args);

public partial class Program;
