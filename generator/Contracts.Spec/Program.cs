using Contracts.Spec.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);
